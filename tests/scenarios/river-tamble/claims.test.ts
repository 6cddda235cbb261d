import { describe, expect, it } from 'vitest';
import { accountAt, changesOf, startStandings } from '../../../src/scenario/account';
import { lookup } from '../../../src/scenario/lookup';
import { openMoves, startState, stateAfter } from '../../../src/scenario/states';
import type { FactId, State } from '../../../src/scenario/types';
import { stateKey } from '../../scenario/state-key';
import { paragraphs } from './case-sheet';
import { scenario } from './river-tamble';

interface Reading {
  readonly text: string;
  readonly state: State;
  /** Which of the remembered moves have been made. */
  readonly past: ReadonlySet<string>;
}

/** Everything that is read in every position, once for every combination of the remembered moves made before. */
function readings(remembered: readonly string[]): Reading[] {
  const read: Reading[] = [];
  const seen = new Set<string>();
  const queue: Omit<Reading, 'text'>[] = [{ state: startState(scenario), past: new Set() }];
  for (let next = queue.pop(); next; next = queue.pop()) {
    const { state, past } = next;
    const key = `${stateKey(scenario, state)} ${[...past].sort()}`;
    if (seen.has(key)) continue;
    seen.add(key);
    for (const { text } of accountAt(scenario, state)) read.push({ text, state, past });
    for (const move of openMoves(scenario, state)) {
      const there = {
        state: stateAfter(scenario, move, state),
        past: remembered.includes(move.id) ? new Set([...past, move.id]) : past,
      };
      const changes = changesOf(scenario, move, { state, standings: startStandings(scenario) });
      for (const { text } of changes.flatMap(({ account }) => account)) read.push({ text, ...there });
      queue.push(there);
    }
  }
  return read;
}

const factAt = ({ state }: Reading, id: string) =>
  Object.entries(state.facts).find(([each]) => each === id)?.[1] as string | undefined;

/** A wording, and the moves of which one must have been made wherever it is read. */
const afterMoves: [name: string, wording: RegExp, moves: string[]][] = [
  [
    'nobody is said to have refused a floor who has not',
    /refused a floor|floor that the growers have refused|answer was no/,
    ['refuseFloor'],
  ],
  [
    'the growers are said to be asked for their book again only when they are',
    /Asked again, the growers|asked once more|asked for it again|Asking has brought/,
    ['askAgain'],
  ],
  [
    'the council is said to have refused to save only when it has',
    /left the hosepipes on|hosepipes of the town have been left on|the council (has )?declined/,
    ['leaveOn'],
  ],
  [
    'the brewery is said to have put its drawings away only when it has',
    /drawings away|drawings are put away|brewery declined|drawings that its owners have put away/,
    ['declinePlant'],
  ],
  [
    'a draft is said to have failed with the growers only when it has',
    /failed (there|with the growers)|growers would not take|have not taken it/,
    ['turnDown', 'walkOut'],
  ],
  [
    'a draft is said to have been left on the table only when the growers left it there',
    /left a draft|growers have (gone home|left,)|growers left on the table/,
    ['walkOut'],
  ],
  [
    'the council is said to have sent a draft back only when it has',
    /sent (it|a draft) back|council’s changes|changes that the council asked for|yes returned/,
    ['amendDraft'],
  ],
  [
    'a name is said to be held back or missing only when one was held back',
    /(held|holds) back its name|want of a name|lack(s|ed) a name|with a name missing|not signed by all/,
    ['membersHold', 'boardHolds', 'chamberHolds', 'trusteesHold'],
  ],
  [
    'the rounds are said to have been ended only when they were',
    /[Rr]ounds (were|had been|have|that had been) ended|rounds ended|given up, a draft|rounds are over/,
    ['callTime'],
  ],
  [
    'the plant is said to be pledged only when it is',
    /plant is pledged|brewery has pledged|brewers who are to build|brewery is to build/,
    ['pledgePlant'],
  ],
  [
    'the town is said to save only when it does',
    /hosepipes (are|were) off|turned its hosepipes off|with its hosepipes off/,
    ['turnOff'],
  ],
  [
    'all the others are said to have signed only when they have',
    /brewery and the council had signed|Three have signed|All four have signed/,
    ['chamberSigns'],
  ],
];

/** A wording, and what must be so of the facts wherever it is read. */
const ofFacts: [name: string, wording: RegExp, fact: string, is: string][] = [
  [
    'the town is said to save nothing only when it does not',
    /hosepipes run|town has saved nothing|saved no water|no saving (at all )?in the town|nobody in the town has saved/,
    'saving',
    'none',
  ],
  [
    'weeks are left only while they are',
    /weeks (left|until|away|remain|in hand|to spare|in which)/,
    'deadline',
    'weeks',
  ],
  [
    'days are left only when no more are',
    /days (left|until|to go|in which)|days away\b(?! in)|June (nearly|all but) (over|gone)|last days of June/,
    'deadline',
    'days',
  ],
  [
    'rain has come only where it has',
    /rain has come|been good rain|[Aa]fter (the |good )?rain|river is (high|up|full)|water is high/,
    'season',
    'wet',
  ],
  [
    'the drought has deepened only where it has',
    /drought (holds|goes on)|[Ii]n (the|this) drought|(river|water) is low/,
    'season',
    'dry',
  ],
  [
    'a petition is before the court only where it is',
    /petition (now lies|is) before|petition that it has filed|petition before the court/,
    'petition',
    'filed',
  ],
];

const nothingSigned =
  /without a signature|nothing signed|[Nn]obody .*\b(signed|consented)|never signed|written down anywhere/;

const everywhere = readings([]);
const tried = lookup(scenario).fact('tried' as FactId).id;

/** The texts of readings, each once, with where it is read. */
function textsOf(read: readonly Reading[]): string[] {
  return [...new Set(read.map(({ text, state }) => `${state.at}: ${text}`))];
}

describe('what the teaching case claims on every walk', () => {
  it.each(afterMoves)('%s', (_name, wording, moves) => {
    const told = readings(moves).filter(({ text }) => wording.test(text));
    expect(told).not.toEqual([]);
    expect(textsOf(told.filter(({ past }) => past.size === 0))).toEqual([]);
  });

  it.each(ofFacts)('%s', (_name, wording, fact, is) => {
    const told = everywhere.filter(({ text }) => wording.test(text));
    expect(told).not.toEqual([]);
    expect(textsOf(told.filter((reading) => factAt(reading, fact) !== is))).toEqual([]);
  });

  it('nothing is said to be unsigned, unwritten or without consent where someone has signed', () => {
    for (const untrue of [
      '30 June has passed without a signature.',
      'The deadline has passed with nothing signed.',
      'Nobody on the river has consented to anything.',
      'No share is written down anywhere.',
    ]) {
      expect(untrue).toMatch(nothingSigned);
    }
    const signed = readings(['membersSign']).filter(({ past }) => past.size > 0);
    expect(signed).not.toEqual([]);
    expect(textsOf(signed.filter(({ text }) => nothingSigned.test(text)))).toEqual([]);
  });

  it('a book that has been shown is not the growers’ own again, whatever follows', () => {
    const shown = readings(['showBook', 'lendBook']).filter(({ past }) => past.size > 0);
    expect(shown).not.toEqual([]);
    const outcomes = scenario.outcomes.filter(({ id }) => shown.some(({ state }) => state.at === id));
    expect(outcomes).toHaveLength(scenario.outcomes.length);
    for (const { title, meaning } of outcomes) {
      const book = meaning.find(({ interest }) => interest === 'growersBook');
      expect(book?.standing, title).not.toBe('secured');
    }
  });
});

describe('what the case sheet is cited for', () => {
  const moves = scenario.situations.flatMap((situation) => situation.moves);

  it('is the reason of a move only where the sheet gives it', () => {
    const given = moves.filter(({ basis }) => basis.kind === 'document').map(({ id }) => id as string);
    expect(given.sort()).toEqual(['askFloor', 'droughtDeepens', 'rainComes']);
  });

  it('is nothing that has come of a move, and nothing that an outcome means', () => {
    const later = [
      ...moves.flatMap(({ consequences }) => consequences),
      ...scenario.outcomes.flatMap(({ meaning }) => meaning.flatMap(({ account }) => account)),
    ];
    expect(later.filter(({ basis }) => basis.kind === 'document').map(({ text }) => text)).toEqual([]);
  });

  it('gives rain two chances, which is how often it can be waited for', () => {
    expect(paragraphs.get('¶8')).toMatch(/one chance in three .* before June.* one chance in three again/);
    const waits = scenario.situations.filter(({ moves: made }) => made.some(({ by }) => by === 'chance'));
    expect(waits.map(({ id }) => id as string)).toEqual(['forecast']);
    const toForecast = moves.filter(({ to }) => to === 'forecast').map(({ id }) => id as string);
    expect(toForecast.sort()).toEqual(['acceptFloor', 'adjourn']);
    const adjourned = readings(['adjourn']).filter(({ past }) => past.size > 0);
    expect(adjourned.filter((reading) => factAt(reading, 'deadline') === 'weeks')).toEqual([]);
  });
});

describe('a page that comes back', () => {
  it('is worded anew after the first refusal, whatever was refused', () => {
    const refusals = ['askAgain', 'refuseFloor', 'leaveOn', 'declinePlant', 'turnDown', 'amendDraft'];
    const first = new Map<string, State[]>();
    for (const { state } of everywhere) {
      if (state.facts[tried] !== 'none') continue;
      first.set(state.at, [...(first.get(state.at) ?? []), state]);
    }
    const compared = new Set<string>();
    for (const { state } of everywhere) {
      if (state.facts[tried] !== 'none') continue;
      for (const move of openMoves(scenario, state)) {
        if (!refusals.includes(move.id)) continue;
        const back = stateAfter(scenario, move, state);
        const again = new Set(accountAt(scenario, back).map(({ text }) => text));
        for (const before of first.get(back.at) ?? []) {
          const repeated = accountAt(scenario, before).filter(({ text }) => again.has(text));
          expect(repeated, `${move.id}: ${back.at}`).toEqual([]);
        }
        compared.add(move.id);
      }
    }
    expect([...compared].sort()).toEqual([...refusals].sort());
  });
});
