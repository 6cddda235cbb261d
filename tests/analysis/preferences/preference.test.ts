import { describe, expect, it } from 'vitest';
import { combinedCompletions, completionsOf } from '../../../src/analysis/preferences/completions';
import type { EndId } from '../../../src/analysis/preferences/ends';
import { type Preference, preferenceOf } from '../../../src/analysis/preferences/preference';
import { formatRanking } from '../../../src/analysis/preferences/ranking-text';
import { holdsWherever, type Statement } from '../../../src/analysis/preferences/statements';
import { exploreStateSpace } from '../../../src/analysis/state-space/state-space';
import type { PartyId, Scenario } from '../../../src/scenario/types';
import { game } from './small-game';

const A = 'A' as PartyId;

/** Outcomes at which the interests of one party stand so, by the first letters: Secured, Open, Risk, Lost. */
function standings(letters: Readonly<Record<string, string>>): Scenario {
  const scenario = game({ s: `A: ${Object.keys(letters).join(' ')}` });
  const standing = { S: 'secured', O: 'open', R: 'at risk', L: 'lost' };
  const count = Object.values(letters)[0]?.length ?? 0;
  const interests = Array.from({ length: count }, (_, index) => ({ id: `i${index}` }));
  return {
    ...scenario,
    parties: scenario.parties.map((party) => ({ ...party, interests })),
    outcomes: scenario.outcomes.map((outcome) => ({
      ...outcome,
      meaning: [...(letters[outcome.id] as string)].map((letter, index) => ({
        interest: `i${index}`,
        standing: standing[letter as keyof typeof standing],
      })),
    })),
  } as unknown as Scenario;
}

function relation({ comparisons }: Preference, one: string, other: string) {
  return comparisons.find((each) => each.one === one && each.other === other);
}

describe('what a party wants, by the standings of its interests', () => {
  const scenario = standings({ deal: 'SO', delay: 'SR', ban: 'LS', same: 'SR' });
  const wanted = preferenceOf(scenario, A);

  it('is known where no interest stands worse and one better, and says which', () => {
    expect(relation(wanted, 'deal', 'delay')).toMatchObject({
      relation: '>',
      why: { kind: 'interests', interests: [{ interest: 'i1', one: 'open', other: 'at risk' }] },
    });
  });

  it('is open where some stand better and some worse, which is not alike', () => {
    expect(relation(wanted, 'deal', 'ban')?.relation).toBe('?');
    expect(relation(wanted, 'delay', 'same')?.relation).toBe('=');
    expect(wanted.isComplete).toBe(false);
  });

  it('puts never ending and dead ends last, unsaid', () => {
    expect(relation(wanted, 'ban', '_never')).toMatchObject({ relation: '>', why: { kind: 'unsaid' } });
    expect(relation(wanted, '_stuck', '_never')?.relation).toBe('=');
  });

  it('is open altogether for a party without interests', () => {
    const nothing = preferenceOf(game({ s: 'A: x y' }), A);
    expect(relation(nothing, 'x', 'y')?.relation).toBe('?');
  });

  it('gives way to the author’s statements, which say what they overrule', () => {
    const statements = [{ outcome: 'ban' }, { outcome: 'same' }] as unknown as Statement[];
    const said = preferenceOf(scenario, A, { statements });
    expect(relation(said, 'deal', 'ban')).toMatchObject({
      relation: '<',
      why: { kind: 'statement', statement: 0, overrules: [] },
    });
    expect(relation(said, 'deal', 'same')).toMatchObject({
      relation: '<',
      why: {
        kind: 'statement',
        statement: 1,
        overrules: [{ interest: 'i1', one: 'open', other: 'at risk' }],
      },
    });
    expect(completionsOf(said).map(formatRanking)).toEqual(['ban>same>deal>delay']);
  });

  it('gives way to one’s own ranking in everything', () => {
    const own = [['ban'], ['_never'], ['deal', 'delay', 'same'], ['_stuck']] as EndId[][];
    expect(completionsOf(preferenceOf(scenario, A, { own })).map(formatRanking)).toEqual([
      'ban>_never>deal=delay=same>_stuck',
    ]);
  });

  it('takes a statement about a condition where it holds however play comes to the outcome', () => {
    const { parties, outcomes, ...rest } = standings({ x: 'S', y: 'S' });
    const value = (id: string) => ({ id });
    const paid = { id: 'paid', values: [value('no'), value('yes')] };
    const situations = [
      {
        id: 's',
        moves: ['x', 'y'].map((to) => ({
          id: `s-${to}`,
          by: 'A',
          to,
          sets: to === 'y' ? [{ fact: 'paid', to: 'yes' }] : [],
        })),
      },
    ];
    const faced = { ...rest, parties, outcomes, facts: [paid], situations } as unknown as Scenario;
    const statements = [{ condition: { fact: 'paid', is: 'yes' } }] as unknown as Statement[];
    const said = preferenceOf(faced, A, { statements }, holdsWherever(exploreStateSpace(faced)));
    expect(relation(said, 'x', 'y')).toMatchObject({ relation: '<', why: { kind: 'statement' } });
  });
});

describe('the completions of a preference', () => {
  const rankings = (scenario: Scenario) => completionsOf(preferenceOf(scenario, A)).map(formatRanking);

  it('decide what is open either way, or as alike', () => {
    expect(rankings(standings({ x: 'SL', y: 'LS' })).sort()).toEqual(['x=y', 'x>y', 'y>x']);
    expect(rankings(standings({ x: 'SLL', y: 'LSL', z: 'LLS' })).length).toBe(13);
    expect(rankings(standings({ top: 'SSSS', x: 'SLLR', y: 'LSLR', z: 'LLSR' })).length).toBe(13);
  });

  it('keep what is alike together', () => {
    expect(rankings(standings({ x: 'SL', y: 'LS', z: 'SL' })).sort()).toEqual(['x=z=y', 'x=z>y', 'y>x=z']);
  });

  it('are not tried beyond the limit', () => {
    const many = standings(
      Object.fromEntries(
        Array.from({ length: 12 }, (_, at) => [
          `o${at}`,
          Array.from({ length: 12 }, (_, index) => (index === at ? 'S' : 'L')).join(''),
        ]),
      ),
    );
    const preference = preferenceOf(many, A);
    expect(completionsOf(preference).length).toBe(5_001);
    expect(combinedCompletions([preference])).toBeUndefined();
  });
});

describe('option prioritising', () => {
  // Syria and Iraq over the Euphrates, 1975, as retyped from the handout of GMCR+; the statements give its rankings.
  const states = { s1: 'NNN', s2: 'YNN', s3: 'NYN', s4: 'NNY', s5: 'YNY', s6: 'NYY' };
  const options = ['release', 'escalate', 'attack'];
  const value = (id: string) => ({ id });
  const scenario = {
    ...game({ s: 'A: s1 s2 s3 s4 s5 s6' }),
    facts: options.map((id) => ({ id, values: [value('N'), value('Y')] })),
    situations: [
      {
        id: 's',
        moves: Object.entries(states).map(([to, letters]) => ({
          id: `s-${to}`,
          by: 'A',
          to,
          sets: options.map((fact, index) => ({ fact, to: letters[index] })),
        })),
      },
    ],
  } as unknown as Scenario;
  const yes = (fact: string) => ({ fact, is: 'Y' });
  const no = (fact: string) => ({ fact, is: 'N' });
  const ranked = (conditions: readonly object[]) => {
    const statements = conditions.map((condition) => ({ condition })) as unknown as Statement[];
    const wanted = preferenceOf(scenario, A, { statements }, holdsWherever(exploreStateSpace(scenario)));
    return completionsOf(wanted).map(formatRanking);
  };

  it('ranks the states of Syria–Iraq 1975 as published, for Syria', () => {
    const defiant = { all: [no('release'), { any: [yes('escalate'), no('attack')] }] };
    expect(ranked([defiant, no('attack'), no('escalate'), no('release')])).toEqual(['s1>s3>s6>s2>s4>s5']);
  });

  it('and for Iraq', () => {
    const justifies = {
      any: [{ all: [yes('release'), no('attack')] }, { all: [no('release'), yes('attack')] }],
    };
    expect(ranked([justifies, no('escalate'), no('attack')])).toEqual(['s2>s4>s6>s1>s5>s3']);
  });
});
