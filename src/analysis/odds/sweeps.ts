import type { LinearSystem } from './elimination';

/** How much probability may be missing from a solution. */
const tolerance = 1e-13;
/** How many steps are looked at in all before sweeps are given up: about a second. */
const usualBudget = 50_000_000;

/**
 * Solves states that come back to one another by Gauss-Seidel sweeps, in place where they come to an answer. From 0
 * up, every probability grows towards its value; what all of them still lack is followed beside them as a column of its
 * own, the probability of not having left, and not as 1 less their sum, which rounding would blur. Sweeps end where
 * that is at most 10^-13 at every state, so each probability is accurate to that, and each expected number of moves
 * to 10^-13 of the largest.
 * @param budget how many steps are looked at
 * @returns false where that takes too long
 */
export function sweep(
  { width, exits, known, rowsFrom, to, chance }: LinearSystem,
  budget: number = usualBudget,
): boolean {
  const size = exits.length;
  const found = new Float64Array(known.length);
  const lacking = new Float64Array(size).fill(1);
  const leaving = Float64Array.from(exits, (exit, row) =>
    chance.subarray(rowsFrom[row], rowsFrom[row + 1]).reduce((sum, each) => sum + each, exit),
  );
  const values = new Float64Array(width);
  for (let left = budget; left > 0; left -= to.length) {
    let most = 0;
    for (let row = 0; row < size; row += 1) {
      for (let column = 0; column < width; column += 1) {
        values[column] = known[row * width + column] as number;
      }
      let lacks = 0;
      for (let step = rowsFrom[row] as number; step < (rowsFrom[row + 1] as number); step += 1) {
        const taken = chance[step] as number;
        const there = to[step] as number;
        lacks += taken * (lacking[there] as number);
        for (let column = 0; column < width; column += 1) {
          values[column] = (values[column] as number) + taken * (found[there * width + column] as number);
        }
      }
      const out = leaving[row] as number;
      lacking[row] = lacks / out;
      if ((lacking[row] as number) > most) most = lacking[row] as number;
      for (let column = 0; column < width; column += 1) {
        found[row * width + column] = (values[column] as number) / out;
      }
    }
    if (most <= tolerance) {
      known.set(found);
      return true;
    }
  }
  return false;
}
