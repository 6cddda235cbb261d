import { LimitExceeded } from '../state-space/not-computable';
import type { Components } from '../state-space/strong-components';
import { eliminate, type LinearSystem } from './elimination';
import type { MarkovChain } from './markov-chain';
import { sweep } from './sweeps';

/** Components of up to this many states are solved by elimination at once. */
const smallSize = 300;
/** Up to this many, elimination is still tried where sweeps take too long: some seconds. */
const largeSize = 2000;

/**
 * Fills the rows of states that come back to one another, given the rows of those that they lead out to. Ends are the
 * columns up to the last two; then come going round for ever, certain where no way leads out, and the expected moves.
 * By elimination each probability is accurate to some 10^-13 of itself; by sweeps, which larger components take, to
 * 10^-13 in all, and by what rounding adds: some 10^-16 times the expected number of moves.
 * @param rowOf room for a number for each state of the space, whatever they are
 * @throws {LimitExceeded} where neither comes to an answer so accurate
 */
export function solveComponent(
  chain: MarkovChain,
  components: Components,
  component: number,
  table: Float64Array,
  width: number,
  rowOf: Int32Array,
): void {
  let members = components.order.subarray(components.start[component], components.start[component + 1]);
  const size = members.length;
  // Those met last are nearest to the ends: sweeps that begin there take fewer rounds.
  if (size > smallSize) members = members.slice().sort().reverse();
  const moves = width - 1;
  const together = collectSystem(chain, components, members, table, width, rowOf);
  const { exits, known } = together;
  if (exits.every((exit) => exit === 0)) {
    for (const member of members) {
      table[member * width + moves - 1] = 1;
      table[member * width + moves] = Number.POSITIVE_INFINITY;
    }
    return;
  }
  let isEndless = false;
  for (let row = 0; row < size; row += 1) {
    const at = row * width + moves;
    if (known[at] === Number.POSITIVE_INFINITY) isEndless = true;
    known[at] = (known[at] as number) + 1;
  }
  // All come to the exits, so that moves without end beyond one of them are ahead of every one.
  if (isEndless) for (let row = 0; row < size; row += 1) known[row * width + moves] = 0;
  if ((size <= smallSize || !sweep(together)) && (size > largeSize || !eliminate(together))) {
    throw new LimitExceeded(
      `The odds cannot be computed accurately: ${size.toLocaleString('en')} positions come back to one another, and walks leave them too rarely.`,
    );
  }
  for (let row = 0; row < size; row += 1) {
    const at = (members[row] as number) * width;
    table.set(known.subarray(row * width, (row + 1) * width), at);
    normalizeRow(table, at, moves);
    if (isEndless) table[at + moves] = Number.POSITIVE_INFINITY;
  }
}

function collectSystem(
  { space, chances }: MarkovChain,
  { of }: Components,
  members: Int32Array,
  table: Float64Array,
  width: number,
  rowOf: Int32Array,
): LinearSystem {
  const { stepsFrom, stepTo } = space;
  const component = of[members[0] as number];
  let steps = 0;
  members.forEach((member, row) => {
    rowOf[member] = row;
    steps += (stepsFrom[member + 1] as number) - (stepsFrom[member] as number);
  });
  const exits = new Float64Array(members.length);
  const known = new Float64Array(members.length * width);
  const rowsFrom = new Int32Array(members.length + 1);
  const to = new Int32Array(steps);
  const chance = new Float64Array(steps);
  let inside = 0;
  members.forEach((member, row) => {
    for (let step = stepsFrom[member] as number; step < (stepsFrom[member + 1] as number); step += 1) {
      const taken = chances[step] as number;
      if (taken === 0) continue;
      const there = stepTo[step] as number;
      if (of[there] === component) {
        // A step to itself changes nothing but the number of moves, which `eliminate` and `sweep` allow for.
        if (there === member) continue;
        to[inside] = rowOf[there] as number;
        chance[inside] = taken;
        inside += 1;
        continue;
      }
      exits[row] = (exits[row] as number) + taken;
      for (let column = 0; column < width; column += 1) {
        known[row * width + column] =
          (known[row * width + column] as number) + taken * (table[there * width + column] as number);
      }
    }
    rowsFrom[row + 1] = inside;
  });
  return { width, exits, known, rowsFrom, to, chance };
}

/** Lets the probabilities of a row sum to 1 again, which elimination and sweeps miss by no more than they are accurate. */
function normalizeRow(table: Float64Array, row: number, ends: number): void {
  let sum = 0;
  for (let at = row; at < row + ends; at += 1) sum += table[at] as number;
  for (let at = row; at < row + ends; at += 1) table[at] = (table[at] as number) / sum;
}
