import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eliminate, type LinearSystem } from '../../../src/analysis/odds/elimination';
import type { Likelihoods } from '../../../src/analysis/odds/likelihoods';
import { markovChainOf } from '../../../src/analysis/odds/markov-chain';
import { type EndOdds, oddsAt, solve } from '../../../src/analysis/odds/odds';
import { sweep } from '../../../src/analysis/odds/sweeps';
import { LimitExceeded } from '../../../src/analysis/state-space/not-computable';
import { exploreStateSpace } from '../../../src/analysis/state-space/state-space';
import { componentsOf } from '../../../src/analysis/state-space/strong-components';
import { drawn } from '../../drawn-scenario';
import { isMutationRun } from '../../random-runs';

/** Rows that lead to random others and on in a circle, with weights for each step, for leaving, and beyond. */
const circle = fc
  .array(fc.record({ to: fc.nat(), chances: weights(3), known: weights(2) }), { minLength: 2, maxLength: 30 })
  .map((rows): LinearSystem => {
    const size = rows.length;
    const shares = rows.map(({ chances }) => {
      const sum = chances.reduce((all, each) => all + each, 0);
      return chances.map((each) => each / sum);
    });
    return {
      width: 2,
      exits: Float64Array.from(shares, ([, , exit]) => exit as number),
      known: Float64Array.from(rows.flatMap(({ known }) => known)),
      rowsFrom: Int32Array.from({ length: size + 1 }, (_, row) => 2 * row),
      to: Int32Array.from(
        rows.flatMap(({ to }, row) => [(row + 1) % size, (row + 1 + (to % (size - 1))) % size]),
      ),
      chance: Float64Array.from(shares.flatMap(([onward, other]) => [onward as number, other as number])),
    };
  });

function weights(length: number): fc.Arbitrary<number[]> {
  return fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: length, maxLength: length });
}

const copyOf = (together: LinearSystem): LinearSystem => ({
  ...together,
  exits: together.exits.slice(),
  known: together.known.slice(),
});

describe('states that come back to one another', () => {
  it('have a solution that meets every equation', () => {
    fc.assert(
      fc.property(circle, (together) => {
        const solved = copyOf(together);
        expect(eliminate(solved)).toBe(true);
        together.known.forEach((known, at) => {
          const row = Math.floor(at / 2);
          const column = at % 2;
          const ahead = [2 * row, 2 * row + 1].reduce(
            (sum, step) =>
              sum +
              (together.chance[step] as number) *
                (solved.known[2 * (together.to[step] as number) + column] as number),
            known,
          );
          expect((solved.known[at] as number) / ahead).toBeCloseTo(1, 12);
        });
      }),
    );
  });

  it('come to the same by sweeps as by elimination', () => {
    fc.assert(
      fc.property(circle, (together) => {
        const eliminated = copyOf(together);
        const swept = copyOf(together);
        expect(eliminate(eliminated) && sweep(swept)).toBe(true);
        const largest = Math.max(...eliminated.known);
        swept.known.forEach((value, at) => {
          expect(Math.abs(value - (eliminated.known[at] as number)) / largest).toBeLessThan(1e-10);
        });
      }),
    );
  });

  it('are swept until at most 10^-13 is missing everywhere, or the steps allowed are spent', () => {
    // Of what comes to the first row, half leaves the second, and half of it comes back: 1/2 is missing after a sweep.
    const waiting = (): LinearSystem => ({
      width: 2,
      exits: Float64Array.of(0, 0.5),
      known: Float64Array.of(0, 1, 0.5, 1),
      rowsFrom: Int32Array.of(0, 1, 2),
      to: Int32Array.of(1, 0),
      chance: Float64Array.of(1, 0.5),
    });
    const all = waiting();
    // In the first row, 2^-44 is the first that is small enough, after 45 sweeps of two steps.
    expect(sweep(all, 2 * 45 - 1)).toBe(true);
    [1, 4, 1, 3].forEach((value, at) => {
      expect(all.known[at]).toBeCloseTo(value, 11);
    });
    const given = waiting();
    expect(sweep(given, 2 * 44)).toBe(false);
    expect(given).toEqual(waiting());
  });

  it('are swept as well where what is missing is most in the last row', () => {
    const leaving: LinearSystem = {
      width: 1,
      exits: Float64Array.of(0.9, 0.5),
      known: Float64Array.of(0.9, 0.5),
      rowsFrom: Int32Array.of(0, 1, 2),
      to: Int32Array.of(1, 0),
      chance: Float64Array.of(0.1, 0.5),
    };
    expect(sweep(leaving)).toBe(true);
    expect(leaving.known[0]).toBeCloseTo(1, 12);
    expect(leaving.known[1]).toBeCloseTo(1, 12);
  });

  it('allow for steps to themselves, which are left out', () => {
    // The first row stays where it is with chance 1/2, and leaves or goes on with 1/4 each; one move counts in each.
    const staying: LinearSystem = {
      width: 2,
      exits: Float64Array.of(0.25, 1),
      known: Float64Array.of(0.25, 1, 0, 1),
      rowsFrom: Int32Array.of(0, 1, 1),
      to: Int32Array.of(1),
      chance: Float64Array.of(0.25),
    };
    const eliminated = copyOf(staying);
    expect(sweep(staying)).toBe(true);
    expect([...staying.known]).toEqual([0.5, 2.5, 0, 1]);
    expect(eliminate(eliminated)).toBe(true);
    expect([...eliminated.known]).toEqual([0.5, 2.5, 0, 1]);
  });

  it('are swept as far where rows of a circle stay where they are', () => {
    // Both stay with chance 1/2, and leave or go to the other with 1/4 each: x0 = 1/2 + x1/2, x1 = x0/2.
    const staying: LinearSystem = {
      width: 2,
      exits: Float64Array.of(0.25, 0.25),
      known: Float64Array.of(0.25, 1, 0, 1),
      rowsFrom: Int32Array.of(0, 1, 2),
      to: Int32Array.of(1, 0),
      chance: Float64Array.of(0.25, 0.25),
    };
    expect(sweep(staying)).toBe(true);
    [2 / 3, 4, 1 / 3, 4].forEach((value, at) => {
      expect(staying.known[at]).toBeCloseTo(value, 12);
    });
  });

  it('are refused where leaving is too improbable to be told from never', () => {
    const hardly: LinearSystem = {
      width: 1,
      exits: Float64Array.of(0, 1e-300),
      known: Float64Array.of(0, 1e-300),
      rowsFrom: Int32Array.of(0, 1, 2),
      to: Int32Array.of(1, 0),
      chance: Float64Array.of(1e-300, 1),
    };
    expect(eliminate(hardly)).toBe(false);
  });
});

describe('the odds of places that come back to one another', () => {
  /** By place, the odds of each outcome, of going round for ever, and the moves expected. */
  function odds(arrows: Record<string, string>, likelihoods: Record<string, number> = {}) {
    const space = exploreStateSpace(drawn(arrows));
    const solved = solve(markovChainOf(space, likelihoods as Likelihoods));
    const { nodes } = space.compiled.packing;
    return new Map(
      Array.from(space.nodeOf, (place, at) => [String(nodes[place]), oddsAt(solved, at)] as const),
    );
  }
  function expectOdds(found: EndOdds | undefined, byOutcome: number[], forever: number, moves: number): void {
    expect(found?.byOutcome).toHaveLength(byOutcome.length);
    byOutcome.forEach((chance, outcome) => {
      expect(found?.byOutcome[outcome]).toBeCloseTo(chance, 14);
    });
    expect(found?.stuck).toBe(0);
    expect(found?.forever).toBeCloseTo(forever, 14);
    if (Number.isFinite(moves)) expect(found?.moves).toBeCloseTo(moves, 12);
    else expect(found?.moves).toBe(moves);
  }

  it('are each its own, though they are solved together', () => {
    // Won from here: h = 1/2 + t/4 + h/4, from there: t = h/2; the moves: m = 1 + n/4 + m/4, n = 1 + m/2.
    const found = odds({ here: 'won there here', there: 'here lost' }, { 'here-won': 2 });
    expectOdds(found.get('here'), [4 / 5, 1 / 5], 0, 2);
    expectOdds(found.get('there'), [2 / 5, 3 / 5], 0, 2);
  });

  it('reach on to a later circle, beyond which no number of moves is expected', () => {
    const found = odds({ try: 'wait won round', wait: 'try', round: 'again', again: 'round' });
    const endless = Number.POSITIVE_INFINITY;
    expectOdds(found.get('try'), [1 / 2], 1 / 2, endless);
    expectOdds(found.get('wait'), [1 / 2], 1 / 2, endless);
    expectOdds(found.get('round'), [0], 1, endless);
    expectOdds(found.get('again'), [0], 1, endless);
  });

  it('do not count a way that is never taken', () => {
    const arrows = { start: 'round try', try: 'wait won round', wait: 'try', round: 'round' };
    const found = odds(arrows, { 'try-round': 0 });
    expectOdds(found.get('try'), [1], 0, 3);
    expectOdds(found.get('wait'), [1], 0, 4);
  });

  it('sum to 1 where very many are swept until hardly anything is lacking', () => {
    const arrows = Array.from({ length: 302 }, (_, at) => [
      `at${at}`,
      `at${(at + 1) % 302} at${(at + 301) % 302} ${at % 2 === 0 ? 'won' : 'lost'}`,
    ]);
    const found = odds(Object.fromEntries(arrows));
    for (const { byOutcome, forever } of found.values()) {
      const sum = byOutcome.reduce((all, chance) => all + chance, forever);
      expect(Math.abs(sum - 1)).toBeLessThan(1e-15);
    }
    // Won from an even place: e = 1/3 + 2/3 o, from an odd one: o = 2/3 e.
    expect(found.get('at0')?.byOutcome[0]).toBeCloseTo(3 / 5, 12);
    expect(found.get('at301')?.byOutcome[0]).toBeCloseTo(2 / 5, 12);
    expect(found.get('at150')?.moves).toBeCloseTo(3, 11);
  });

  it('leave the components that they are asked of as they are', () => {
    const arrows = Array.from({ length: 302 }, (_, at) => [
      `at${at}`,
      `at${(at + 1) % 302} at${(at + 301) % 302} end`,
    ]);
    const space = exploreStateSpace(drawn(Object.fromEntries(arrows)));
    const components = componentsOf(space);
    const before = structuredClone(components);
    solve(markovChainOf(space), components);
    expect(components).toEqual(before);
  });

  it('are found of ten thousand places that are passed from side to side, over and over', () => {
    const side = 100;
    const arrows = Array.from({ length: side ** 2 }, (_, at) => {
      const [across, down] = [at % side, Math.floor(at / side)];
      const onward = [
        ...(across < side - 1 ? [`${across + 1},${down}`] : []),
        ...(down < side - 1 ? [`${across},${down + 1}`] : []),
      ];
      return [`${across},${down}`, onward.join(' ') || '0,0 won lost'];
    });
    const last = `${side - 1},${side - 1}`;
    const found = odds(Object.fromEntries(arrows), { [`${last}-0,0`]: 2 });
    for (const [place, moves] of [['0,0', 398] as const, [last, 200] as const]) {
      expect(found.get(place)?.byOutcome[0]).toBeCloseTo(1 / 2, 12);
      expect(found.get(place)?.moves).toBeCloseTo(moves, 9);
    }
  });

  it('are found of two thousand and more where walks mostly stay where they are', () => {
    const many = 2_001;
    const places = Array.from({ length: many }, (_, at) => `at${at}`);
    const arrows = places.map((place, at) => [place, `${place} at${(at + 1) % many} end`]);
    const staying = Object.fromEntries(places.map((place) => [`${place}-${place}`, 999_998]));
    const start = odds(Object.fromEntries(arrows), staying).get('at0');
    expect(start?.byOutcome).toEqual([1]);
    expect((start?.moves as number) / 1_000_000).toBeCloseTo(1, 9);
  });

  it.skipIf(isMutationRun)(
    'are found of up to two thousand that hardly any walk leaves, and refused of more',
    () => {
      const circle = (many: number) => {
        const arrows = Array.from({ length: many }, (_, at) => [`at${at}`, `at${at + 1}`]);
        const found = odds(
          { ...Object.fromEntries(arrows), [`at${many}`]: 'at0 end' },
          { [`at${many}-at0`]: 1e6 },
        );
        return found.get(`at${many}`);
      };
      expect((circle(1_999)?.moves as number) / (2_000 * 1e6 + 1)).toBeCloseTo(1, 12);
      expect(() => circle(2_000)).toThrow(
        new LimitExceeded(
          'The odds cannot be computed accurately: 2,001 positions come back to one another, and walks leave them too rarely.',
        ),
      );
    },
  );

  it('are refused, not guessed, where walks leave too rarely to be told from never', () => {
    const arrows = { here: 'rest there', rest: 'here', there: 'here end' };
    expect(() => odds(arrows, { 'here-there': 1e-300, 'there-end': 1e-300 })).toThrow(
      new LimitExceeded(
        'The odds cannot be computed accurately: 3 positions come back to one another, and walks leave them too rarely.',
      ),
    );
  });
});
