import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasNotes, reportOf, withoutNotes } from '../../src/report/report';
import { reportMarkdown } from '../../src/report/report-markdown';
import { textOf } from '../../src/scenario/account';
import { lookup } from '../../src/scenario/lookup';
import { assume, newWalk, stationsTo, takeMoves, type Walk } from '../../src/walk/walk';
import { drawn } from '../drawn-scenario';
import { runs } from '../random-runs';
import { randomScenario } from '../scenario/random-scenario';
import { answer, moves, shortest, tiktok } from '../tiktok';
import { anyWalk } from '../walk/any-session';

const made = '2026-03-02';
const link = 'https://impasse.example/#/explore';
const walked = (words: readonly string[] = []) => takeMoves(tiktok, newWalk(), moves(words.join(' ')));
const report = (words: readonly string[] = []) =>
  reportOf(tiktok, walked(words), { notes: [], votes: [], link, made });

describe('a report', () => {
  it('says whom a class played and how it voted, and nothing of a class where there was none', () => {
    const walk = walked(['offerData', 'acceptData']);
    const [first] = tiktok.parties;
    const votes = [{ path: moves('offerData'), tally: { acceptData: 7, demandMoreData: 2 } }] as never;
    const played = first ? [first.id] : [];
    const told = reportOf(tiktok, walk, { notes: [], votes, played, link, made });
    expect(told.class?.played).toEqual([first?.name]);
    expect(told.class?.votes).toMatchObject([
      { step: 2, verdict: 'right', tally: [{ votes: 7 }, { votes: 2 }] },
    ]);
    expect(reportMarkdown(told)).toContain(`Played: ${first?.name}.`);
    expect(reportOf(tiktok, walk, { notes: [], votes: [], link, made }).class).toBeUndefined();
  });

  it('can go without its notes, and says whether it has any', () => {
    const noted = (path: string) => {
      const notes = [{ path: moves(path), text: 'Why now?' }];
      return reportOf(tiktok, walked(['offerData', 'acceptData']), { notes, votes: [], link, made });
    };
    const none = report(['offerData', 'acceptData']);
    expect(hasNotes(none)).toBe(false);
    for (const path of ['', 'offerData', 'offerData acceptData']) {
      expect(hasNotes(noted(path))).toBe(true);
      expect(withoutNotes(noted(path))).toEqual(none);
    }
  });

  it('of an outcome says how it came about and what it means for every interest', () => {
    const { place, steps, parties, story } = report(shortest.agreement);
    const outcome = lookup(tiktok).outcome(tiktok.outcomes[0]?.id ?? tiktok.start);
    expect(place).toMatchObject({ kind: 'outcome', title: outcome.title, next: undefined });
    expect(steps.map(({ step }) => step)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(story).toContain(steps[6]?.story);
    const told = parties.flatMap(({ interests }) =>
      interests.map(({ id, standing, text }) => ({ interest: id, standing, text })),
    );
    expect(told).toEqual(
      outcome.meaning.map(({ interest, standing, account }) => ({
        interest,
        standing,
        text: textOf(account),
      })),
    );
  });

  it('of a situation says who is to move and what is open to them', () => {
    const { place, story, parties } = report();
    expect(place).toMatchObject({ kind: 'situation', next: { mover: 'TikTok' } });
    expect(place.next?.choices).toContain('Offer stronger data safeguards');
    expect(story).toBe('');
    for (const { interests } of parties)
      for (const { start, standing, text } of interests) {
        expect(standing).toBe(start);
        expect(text).toBe('No move has touched it so far.');
      }
  });

  it('names the scenario and its version, when it was made and how to open the walk', () => {
    const { title, scenario, asOf, made, link } = report();
    expect({ title, scenario, asOf, made, link }).toEqual({
      title: tiktok.title,
      scenario: { id: 'tiktok-2022', version: tiktok.version },
      asOf: '2022-12-08',
      made: '2026-03-02',
      link: 'https://impasse.example/#/explore',
    });
  });

  it('calls what no party does a move of chance', () => {
    const scenario = drawn({ start: 'end' });
    const situations = scenario.situations.map((situation) => ({
      ...situation,
      moves: situation.moves.map((move) => ({ ...move, by: 'chance' as const })),
    }));
    const fallen = { ...scenario, situations };
    const walk = takeMoves(fallen, newWalk(), moves('start-end'));
    const at = (walk: Walk) => reportOf(fallen, walk, { notes: [], votes: [], link, made });
    expect(at(newWalk()).place.next).toEqual({ mover: 'Chance', choices: ['go to end'] });
    expect(at(walk).steps).toMatchObject([{ by: 'chance', mover: 'Chance' }]);
  });

  it('brings the notes on its steps and none of another branch', () => {
    const notes = [
      { path: [], text: 'Before we begin' },
      { path: moves('offerData'), text: 'A first offer' },
      { path: moves('holdFirm'), text: 'Elsewhere' },
    ];
    const { startNote, steps } = reportOf(tiktok, walked(shortest.agreement), {
      notes,
      votes: [],
      link,
      made,
    });
    expect(startNote).toBe('Before we begin');
    expect(steps.map(({ note }) => note)).toEqual(['A first offer', '', '', '', '', '', '']);
  });

  it('says which answers are fixed', () => {
    const given = answer(0, 1);
    const walk = assume(newWalk(), given.assumption, given.answer);
    const { assumptions } = reportOf(tiktok, walk, { notes: [], votes: [], link, made });
    const asked = tiktok.assumptions[0];
    expect(assumptions).toMatchObject([{ question: asked?.question, answer: asked?.answers[1]?.label }]);
  });

  it('explains every mark it uses, each once, and ends where the walk stands, of any scenario', () => {
    const any = randomScenario().chain((scenario) => anyWalk(scenario).map((walk) => ({ scenario, walk })));
    fc.assert(
      fc.property(any, ({ scenario, walk }) => {
        const made = reportOf(scenario, walk, { notes: [], votes: [], link, made: '2026-03-02' });
        const marks = [
          ...made.sources.documents.flatMap(({ passages }) => passages),
          ...made.sources.inferences,
        ].map(({ mark }) => mark);
        expect(new Set(marks).size).toBe(marks.length);
        const used = [...JSON.stringify(made).matchAll(/"mark":"([^"]+)"/g)].map(([, mark]) => mark);
        expect(new Set(used)).toEqual(new Set(marks));
        const here = stationsTo(scenario, walk).at(-1);
        for (const { id, standing } of made.parties.flatMap(({ interests }) => interests)) {
          expect(standing).toBe(here?.standings[id as keyof typeof here.standings]);
        }
      }),
      { numRuns: runs(300) },
    );
  });
});
