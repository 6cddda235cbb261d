import { outcomeAt } from '../state-space/state-space';
import { type Components, componentsOf } from '../state-space/strong-components';
import { solveComponent } from './cyclic-odds';
import type { MarkovChain } from './markov-chain';

/**
 * How every state of a state space ends, as a table of one row of `width` numbers for each state: the probability of
 * each outcome in the scenario's order, of coming to a state with no move left that is no outcome (`stuck`), of
 * going round for ever (`forever`), and last the expected number of moves to an end (`moves`), Infinity where none is
 * certain to come. A probability is 0 or 1 just where that is a fact of the moves with a likelihood above 0.
 */
export interface Odds {
  readonly width: number;
  readonly stuck: number;
  readonly forever: number;
  readonly moves: number;
  readonly table: Float64Array;
}

/** How one state ends. The probabilities sum to 1. */
export interface EndOdds {
  /** In the scenario's order. */
  readonly byOutcome: readonly number[];
  /** Of coming to a state with no move left that is no outcome. */
  readonly stuck: number;
  /** Of going round for ever. */
  readonly forever: number;
  /** The expected number of moves to an end; Infinity where none is certain to come. */
  readonly moves: number;
}

/**
 * The probability of every end from every state: the chain as an absorbing one (Kemeny & Snell 1960, Finite Markov
 * Chains, chapter III), solved backwards component by component; states that come back to one another are solved
 * together (`solveTogether`, which says how accurately).
 * @param components of the chain's steps of a probability above 0, or of more steps where those make no cycle
 * @throws {LimitExceeded} where a cycle cannot be solved accurately
 */
export function solve(chain: MarkovChain, components: Components = possibleComponents(chain)): Odds {
  const { space, chances } = chain;
  const { size, stepsFrom, stepTo } = space;
  const stuck = space.compiled.scenario.outcomes.length;
  const forever = stuck + 1;
  const moves = stuck + 2;
  const width = stuck + 3;
  const table = new Float64Array(size * width);
  const { order, start, count, hasCycle } = components;
  const rowOf = new Int32Array(hasCycle ? size : 0);
  for (let component = 0; component < count; component += 1) {
    const at = order[start[component] as number] as number;
    const first = stepsFrom[at] as number;
    const last = stepsFrom[at + 1] as number;
    const row = at * width;
    if (first === last) {
      const outcome = outcomeAt(space, at);
      table[row + (outcome >= 0 ? outcome : stuck)] = 1;
      continue;
    }
    let isAlone = (start[component + 1] as number) - (start[component] as number) === 1;
    for (let step = first; isAlone && step < last; step += 1) {
      if (stepTo[step] === at && chances[step] !== 0) isAlone = false;
    }
    if (!isAlone) {
      solveComponent(chain, components, component, table, width, rowOf);
      continue;
    }
    table[row + moves] = 1;
    for (let step = first; step < last; step += 1) {
      const chance = chances[step] as number;
      // Left out rather than added: 0 times an infinite number of moves is no number.
      if (chance === 0) continue;
      const there = (stepTo[step] as number) * width;
      for (let column = 0; column < width; column += 1) {
        table[row + column] = (table[row + column] as number) + chance * (table[there + column] as number);
      }
    }
    snapToCertain(table, row, moves);
  }
  return { width, stuck, forever, moves, table };
}

/** The components of the steps that a chain takes at all. */
export function possibleComponents({ space, chances }: MarkovChain): Components {
  return chances.includes(0) ? componentsOf(space, (step) => chances[step] !== 0) : componentsOf(space);
}

/**
 * Makes certain what rounding left just beside 1: an end is certain where every other is impossible, which sums of
 * products keep exactly.
 */
export function snapToCertain(table: Float64Array, row: number, ends: number): void {
  let possible = 0;
  let last = row;
  for (let at = row; at < row + ends; at += 1) {
    const chance = table[at] as number;
    if (chance === 0) continue;
    possible += 1;
    last = at;
    if (chance > 1) table[at] = 1;
  }
  if (possible === 1) table[last] = 1;
}

/** How one state of a solved space ends. */
export function oddsAt({ width, stuck, forever, moves, table }: Odds, state: number): EndOdds {
  const row = table.subarray(state * width, (state + 1) * width);
  return {
    byOutcome: Array.from(row.subarray(0, stuck)),
    stuck: row[stuck] as number,
    forever: row[forever] as number,
    moves: row[moves] as number,
  };
}
