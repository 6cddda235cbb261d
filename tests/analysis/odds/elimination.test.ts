import { expect, it } from 'vitest';
import { eliminate, type LinearSystem } from '../../../src/analysis/odds/elimination';

/** Rows of steps to others, each with its chance, of leaving, and of what is known beyond. */
function together(
  rows: readonly { readonly to: [row: number, chance: number][]; exit: number; known: number[] }[],
): LinearSystem {
  const steps = rows.flatMap(({ to }) => to);
  let count = 0;
  return {
    width: rows[0]?.known.length ?? 0,
    exits: Float64Array.from(rows, ({ exit }) => exit),
    known: Float64Array.from(rows.flatMap(({ known }) => known)),
    rowsFrom: Int32Array.from([0, ...rows.map(({ to }) => (count += to.length))]),
    to: Int32Array.from(steps, ([row]) => row),
    chance: Float64Array.from(steps, ([, chance]) => chance),
  };
}

function expectSolution(of: LinearSystem, solution: readonly number[]): void {
  expect(eliminate(of)).toBe(true);
  expect(of.known).toHaveLength(solution.length);
  solution.forEach((value, at) => {
    expect(of.known[at]).toBeCloseTo(value, 14);
  });
}

it('rows that all lead to one another are solved, for each column', () => {
  // x0 = 1/4 + x1/2 + x2/4, x1 = x0/4 + x2/4, x2 = x0/2 + x1/4; and the expected moves, 1 more at each row.
  const all = together([
    {
      to: [
        [1, 0.25],
        [2, 0.25],
        [1, 0.25],
      ],
      exit: 0.25,
      known: [0.25, 1],
    },
    {
      to: [
        [0, 0.25],
        [2, 0.25],
      ],
      exit: 0.5,
      known: [0, 1],
    },
    {
      to: [
        [0, 0.5],
        [1, 0.25],
      ],
      exit: 0.25,
      known: [0, 1],
    },
  ]);
  expectSolution(all, [5 / 13, 40 / 13, 2 / 13, 100 / 39, 3 / 13, 124 / 39]);
});

it('rows in a circle are solved, from where only one leaves', () => {
  // x0 = x1, x1 = x2, x2 = 1/4 + 3/4 x0; and m0 = 1 + m1, m1 = 1 + m2, m2 = 1 + 3/4 m0.
  const circle = together([
    { to: [[1, 1]], exit: 0, known: [0, 1] },
    { to: [[2, 1]], exit: 0, known: [0, 1] },
    { to: [[0, 0.75]], exit: 0.25, known: [0.25, 1] },
  ]);
  expectSolution(circle, [1, 12, 1, 11, 1, 10]);
});

it('what a row would take to itself is allowed for', () => {
  // Half of the time the first row stays: m0 = 1 + m0/2 + m1/4, m1 = 1 + m0/2.
  const staying = together([
    { to: [[1, 0.25]], exit: 0.25, known: [0.25, 1] },
    { to: [[0, 0.5]], exit: 0.5, known: [0.5, 1] },
  ]);
  expectSolution(staying, [1, 10 / 3, 1, 8 / 3]);
});

it('rows that nothing leaves have no solution', () => {
  const endless = together([
    { to: [[1, 1]], exit: 0, known: [0, 1] },
    { to: [[0, 1]], exit: 0, known: [0, 1] },
  ]);
  expect(eliminate(endless)).toBe(false);
});
