import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Likelihoods } from '../../../src/analysis/odds/likelihoods';
import { markovChainOf } from '../../../src/analysis/odds/markov-chain';
import { type EndOdds, oddsAt, solve } from '../../../src/analysis/odds/odds';
import { exploreStateSpace, stateAt } from '../../../src/analysis/state-space/state-space';
import type { Scenario } from '../../../src/scenario/types';
import { drawn } from '../../drawn-scenario';
import { isMutationRun, runs } from '../../random-runs';
import { randomScenario } from '../../scenario/random-scenario';
import { stateKey } from '../../scenario/state-key';
import { tiktok } from '../../tiktok';
import { hasCycle, oddsByEveryPath, oddsByPowers, weightedScenario } from './plain-odds';

const oddsOf = (scenario: Scenario, likelihoods: Likelihoods = {}) =>
  solve(markovChainOf(exploreStateSpace(scenario), likelihoods));
const startOf = (scenario: Scenario, likelihoods: Record<string, number> = {}) =>
  oddsAt(oddsOf(scenario, likelihoods as Likelihoods), 0);
const sum = (odds: EndOdds) =>
  odds.byOutcome.reduce((all, chance) => all + chance, 0) + odds.stuck + odds.forever;

/** A walk on the places 0 to n that starts in the middle and ends at either end, as a drawing. */
function ruin(n: number): Scenario {
  const middle = Math.floor(n / 2);
  const places = Array.from({ length: n - 1 }, (_, index) => index + 1);
  const inOrder = [middle, ...places.filter((place) => place !== middle)];
  return drawn(Object.fromEntries(inOrder.map((place) => [`at${place}`, `at${place + 1} at${place - 1}`])));
}
/** The likelihoods by which such a walk goes up so many times as likely as down. */
const upwards = (n: number, ratio: number) =>
  Object.fromEntries(Array.from({ length: n - 1 }, (_, below) => [`at${below + 1}-at${below + 2}`, ratio]));
const outcomeIndex = (scenario: Scenario, id: string) =>
  scenario.outcomes.findIndex((outcome) => outcome.id === id);

describe('the odds of ends', () => {
  it('sum to 1 from every state of any scenario', () => {
    fc.assert(
      fc.property(weightedScenario(), ({ scenario, likelihoods }) => {
        const space = exploreStateSpace(scenario);
        const odds = solve(markovChainOf(space, likelihoods));
        for (let at = 0; at < space.size; at += 1) {
          const here = oddsAt(odds, at);
          expect(Math.abs(sum(here) - 1)).toBeLessThan(1e-12);
          expect(Math.min(...here.byOutcome, here.stuck, here.forever)).toBeGreaterThanOrEqual(0);
          expect(here.moves === Number.POSITIVE_INFINITY).toBe(here.forever > 0);
        }
      }),
      { numRuns: runs(1000) },
    );
  });

  it('are what walking every path gives, where no walk comes back', () => {
    const acyclic = weightedScenario(randomScenario().filter((scenario) => !hasCycle(scenario)));
    fc.assert(
      fc.property(acyclic, ({ scenario, likelihoods }) => {
        const odds = oddsAt(oddsOf(scenario, likelihoods), 0);
        const plain = oddsByEveryPath(scenario, likelihoods);
        scenario.outcomes.forEach(({ id }, outcome) => {
          expect(odds.byOutcome[outcome]).toBeCloseTo(plain.ends.get(id) ?? 0, 12);
        });
        expect(odds.stuck).toBeCloseTo(plain.ends.get('stuck') ?? 0, 12);
        expect(odds.forever).toBe(0);
        expect(odds.moves).toBeCloseTo(plain.moves, 11);
      }),
      { numRuns: runs(500) },
    );
  });

  it('are what making very many moves comes to, where walks come back', () => {
    const cyclic = weightedScenario(
      randomScenario({ facts: 1, situations: 4 }).filter((scenario) => hasCycle(scenario)),
    );
    fc.assert(
      fc.property(cyclic, ({ scenario, likelihoods }) => {
        const space = exploreStateSpace(scenario);
        const odds = solve(markovChainOf(space, likelihoods));
        const plain = oddsByPowers(scenario, likelihoods);
        for (let at = 0; at < space.size; at += 1) {
          const here = oddsAt(odds, at);
          const there = plain.get(stateKey(scenario, stateAt(space, at)));
          scenario.outcomes.forEach(({ id }, outcome) => {
            expect(here.byOutcome[outcome]).toBeCloseTo(there?.ends.get(id) ?? 0, 6);
          });
          expect(here.stuck).toBeCloseTo(there?.ends.get('stuck') ?? 0, 6);
          expect(here.forever).toBeCloseTo(there?.ends.get('forever') ?? 0, 6);
          if (here.forever === 0)
            expect(here.moves / Math.max(1, there?.moves ?? 0)).toBeCloseTo(here.moves === 0 ? 0 : 1, 6);
        }
      }),
      { numRuns: runs(200) },
    );
  });

  it('of the TikTok scenario at equal likelihoods are those of its 34,167 paths', () => {
    const odds = startOf(tiktok);
    const plain = oddsByEveryPath(tiktok, {});
    const named = Object.fromEntries(tiktok.outcomes.map(({ id }, outcome) => [id, odds.byOutcome[outcome]]));
    for (const { id } of tiktok.outcomes) expect(named[id]).toBeCloseTo(plain.ends.get(id) ?? 0, 12);
    expect(odds.moves).toBeCloseTo(plain.moves, 11);
    expect(Object.fromEntries(Object.entries(named).map(([id, chance]) => [id, chance?.toFixed(6)]))).toEqual(
      {
        agreement: '0.238131',
        continuedDelay: '0.253956',
        fullBan: '0.253956',
        perceivedInaction: '0.253956',
      },
    );
    expect(odds.moves.toFixed(6)).toBe('11.761443');
  });
});

describe('walks that come back', () => {
  it('try again until they succeed: three moves expected at a chance of 1 in 3', () => {
    const odds = startOf(drawn({ try: 'try done' }), { 'try-try': 2 });
    expect(odds.byOutcome).toEqual([1]);
    expect(odds.moves).toBeCloseTo(3, 12);
  });

  it('try again or give up: success is 2/3 where it is twice as likely as giving up', () => {
    const odds = startOf(drawn({ try: 'wait won lost', wait: 'try' }), { 'try-wait': 3, 'try-won': 2 });
    expect(odds.byOutcome[0]).toBeCloseTo(2 / 3, 14);
    expect(odds.byOutcome[1]).toBeCloseTo(1 / 3, 14);
    // Every round takes 1 move and with chance 1/2 a second: T = 1 + (1 + T) / 2.
    expect(odds.moves).toBeCloseTo(3, 13);
  });

  it('ruin a gambler as fractions say: in a fair game, and at 2 to 1', () => {
    const scenario = ruin(4);
    const won = outcomeIndex(scenario, 'at4');
    const fair = startOf(scenario);
    expect(fair.byOutcome[won]).toBeCloseTo(1 / 2, 14);
    expect(fair.moves).toBeCloseTo(4, 13);
    const favoured = startOf(scenario, upwards(4, 2));
    expect(favoured.byOutcome[won]).toBeCloseTo(4 / 5, 14);
    // i(up, down) = (n P(win) - i) / (up - down) = (4 × 4/5 - 2) / (1/3)
    expect(favoured.moves).toBeCloseTo(18 / 5, 13);
  });

  it('are solved however rarely they leave', () => {
    const odds = startOf(drawn({ try: 'wait won lost', wait: 'try' }), {
      'try-won': 3e-15,
      'try-lost': 1e-15,
    });
    expect(odds.byOutcome[0]).toBeCloseTo(3 / 4, 14);
    expect(odds.moves / (2 / 4e-15)).toBeCloseTo(1, 12);
  });

  it('are solved where very many states come back to one another', () => {
    const scenario = drawn(
      Object.fromEntries(
        Array.from({ length: 3000 }, (_, at) => [
          `at${at}`,
          `at${(at + 1) % 3000} ${at % 2 === 0 ? 'won' : 'lost'}`,
        ]),
      ),
    );
    const onward = Array.from({ length: 1500 }, (_, half) => [`at${2 * half}-at${2 * half + 1}`, 2]);
    const odds = startOf(scenario, Object.fromEntries(onward));
    // Even places win at once with chance 1/3, odd ones lose at once with chance 1/2: E = 1/3 + 2/3 O, O = E / 2.
    expect(odds.byOutcome[outcomeIndex(scenario, 'won')]).toBeCloseTo(1 / 2, 12);
    expect(odds.moves).toBeCloseTo(5 / 2, 12);
    expect(sum(odds)).toBeCloseTo(1, 14);
  });

  it.skipIf(isMutationRun)('are solved where very many states leave one another very slowly', () => {
    const odds = startOf(ruin(600));
    expect(odds.byOutcome[0]).toBeCloseTo(1 / 2, 10);
    expect(odds.moves / 90_000).toBeCloseTo(1, 10);
  });

  it.skipIf(isMutationRun)('are refused, not guessed, where they are too many and leave too slowly', () => {
    expect(() => startOf(ruin(2200))).toThrow('2,199 positions come back to one another');
  });
});

describe('walks without an end', () => {
  it('go round for ever where no way leads out, and no number of moves is expected', () => {
    const odds = startOf(drawn({ start: 'round won', round: 'again', again: 'round' }));
    expect(odds).toEqual({ byOutcome: [1 / 2], stuck: 0, forever: 1 / 2, moves: Number.POSITIVE_INFINITY });
  });

  it('go round for ever where the way out has likelihood 0', () => {
    const scenario = drawn({ try: 'wait won', wait: 'try' });
    expect(startOf(scenario).byOutcome).toEqual([1]);
    expect(startOf(scenario, { 'try-won': 0 })).toEqual({
      byOutcome: [0],
      stuck: 0,
      forever: 1,
      moves: Number.POSITIVE_INFINITY,
    });
  });

  it('go round for ever where only moves of likelihood 0 lead back out', () => {
    const odds = startOf(drawn({ talks: 'court won', court: 'appeal', appeal: 'court talks' }), {
      'appeal-talks': 0,
    });
    expect(odds).toEqual({ byOutcome: [1 / 2], stuck: 0, forever: 1 / 2, moves: Number.POSITIVE_INFINITY });
  });

  it('are no matter where nobody comes to them', () => {
    const odds = startOf(
      drawn({ start: 'round won stay', round: 'again', again: 'round', stay: 'stay won' }),
      {
        'start-round': 0,
        'stay-stay': 0,
      },
    );
    expect(odds).toEqual({ byOutcome: [1], stuck: 0, forever: 0, moves: 3 / 2 });
  });

  it('may come to a cycle from another cycle', () => {
    const odds = startOf(drawn({ try: 'wait won round', wait: 'try', round: 'round' }));
    expect(odds.byOutcome[0]).toBeCloseTo(1 / 2, 14);
    expect(odds.forever).toBeCloseTo(1 / 2, 14);
    expect(odds.moves).toBe(Number.POSITIVE_INFINITY);
  });

  it('are stuck where a situation has no move', () => {
    const odds = startOf(drawn({ start: 'won lost nowhere', nowhere: '' }), { 'start-nowhere': 2 });
    expect(odds).toEqual({ byOutcome: [1 / 4, 1 / 4], stuck: 1 / 2, forever: 0, moves: 1 });
  });
});

describe('what is certain', () => {
  it('is 1 to the last digit, and what is impossible 0', () => {
    const odds = startOf(drawn({ start: 'a b c', a: 'won', b: 'won', c: 'a b lost' }), {
      'start-a': 0.1,
      'start-b': 0.7,
      'start-c': 0.3,
      'c-lost': 0,
    });
    expect(odds.byOutcome).toEqual([1, 0]);
  });
});

describe('likelihoods however large', () => {
  it('count by their ratio alone', () => {
    const odds = startOf(drawn({ start: 'won lost' }), { 'start-won': 1.5e308, 'start-lost': 0.5e308 });
    expect(odds.byOutcome).toEqual([3 / 4, 1 / 4]);
  });
});
