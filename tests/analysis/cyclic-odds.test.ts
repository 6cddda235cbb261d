import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eliminate, type Together } from '../../src/analysis/elimination';
import { sweep } from '../../src/analysis/sweeps';

/** Rows that lead to random others and on in a circle, with weights for each step, for leaving, and beyond. */
const circle = fc
  .array(fc.record({ to: fc.nat(), chances: weights(3), known: weights(2) }), { minLength: 2, maxLength: 30 })
  .map((rows): Together => {
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

const copyOf = (together: Together): Together => ({
  ...together,
  exits: together.exits.slice(),
  known: together.known.slice(),
});

describe('positions that come back to one another', () => {
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
    const waiting = (): Together => ({
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
    const leaving: Together = {
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
    const staying: Together = {
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

  it('are refused where leaving is too improbable to be told from never', () => {
    const hardly: Together = {
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
