/**
 * States that come back to one another, with what is known beyond: x(row) = known(row) + Σ chance × x(to), for each
 * of `width` columns, all numbers 0 or more. Steps of a row to itself are left out of the sum; what they would have
 * taken is missing from its chances and exits, which together are the probability of leaving the row.
 */
export interface LinearSystem {
  readonly width: number;
  /** The probability of leaving for good, by row. */
  readonly exits: Float64Array;
  /** By row and column; becomes the solution. */
  readonly known: Float64Array;
  /** The steps of a row to others are `rowsFrom[row]` up to `rowsFrom[row + 1]`. */
  readonly rowsFrom: Int32Array;
  readonly to: Int32Array;
  readonly chance: Float64Array;
}

/**
 * Solves them by elimination, in place. Rows are taken out of the chain one after another, each pivot as the sum of the
 * ways out of its row and not as 1 less a diagonal (Grassmann, Taksar & Heyman 1985, Operations Research 33:1107): as
 * nothing is ever subtracted, no pivoting is needed, and every number of the solution is accurate relative to itself
 * however rarely a walk leaves (O'Cinneide 1993, Numerische Mathematik 65:109).
 * @returns false where numbers become too small to be told from 0
 */
export function eliminate({ width, exits, known, rowsFrom, to, chance }: LinearSystem): boolean {
  const size = exits.length;
  const chances = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) {
    for (let step = rowsFrom[row] as number; step < (rowsFrom[row + 1] as number); step += 1) {
      const at = row * size + (to[step] as number);
      chances[at] = (chances[at] as number) + (chance[step] as number);
    }
  }
  const pivots = new Float64Array(size);
  for (let out = size - 1; out >= 0; out -= 1) {
    let pivot = exits[out] as number;
    for (let other = 0; other < out; other += 1) pivot += chances[out * size + other] as number;
    pivots[out] = pivot;
    for (let row = 0; row < out; row += 1) {
      const share = (chances[row * size + out] as number) / pivot;
      if (share === 0) continue;
      for (let other = 0; other < out; other += 1) {
        const at = row * size + other;
        chances[at] = (chances[at] as number) + share * (chances[out * size + other] as number);
      }
      exits[row] = (exits[row] as number) + share * (exits[out] as number);
      for (let column = 0; column < width; column += 1) {
        const at = row * width + column;
        known[at] = (known[at] as number) + share * (known[out * width + column] as number);
      }
    }
  }
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < width; column += 1) {
      let value = known[row * width + column] as number;
      for (let other = 0; other < row; other += 1) {
        value += (chances[row * size + other] as number) * (known[other * width + column] as number);
      }
      known[row * width + column] = value / (pivots[row] as number);
    }
  }
  return known.every(Number.isFinite);
}
