import type { MoveId } from '../../scenario/types';
import type { StateSpace } from '../state-space/state-space';
import { componentsOf } from '../state-space/strong-components';
import type { Likelihoods } from './likelihoods';
import { markovChainOf } from './markov-chain';
import { type EndOdds, oddsAt, solve } from './odds';

/** How a space ends from its first state where one move is held less likely, and where more. */
export interface Swing {
  readonly move: MoveId;
  readonly low: EndOdds;
  readonly high: EndOdds;
}

/** Between which probabilities a move is swung. */
const range = { low: 0.1, high: 0.9 } as const;

/**
 * Swings every move that is open beside another at some state of the space: wherever it is, its own probability is
 * set to the low and then the high end of the range, and the rest is shared by the other open moves in proportion to
 * their likelihoods, or equally where these are all 0. Where it is the one open move it stays certain.
 * @returns in the scenario's order
 * @throws {NotComputable} where `markovChainOf` or `solve` does
 */
export function swings(space: StateSpace, likelihoods: Likelihoods): Swing[] {
  const { isChosen, endsWith } = swinging(space, likelihoods);
  return space.compiled.moves.flatMap(({ id }, move) =>
    isChosen(move) ? [{ move: id, low: endsWith(move, range.low), high: endsWith(move, range.high) }] : [],
  );
}

/** How a space ends where one move's probability is set, wherever it is open beside another. */
export interface Swinging {
  /** Whether a move, by index, is open beside another at some state. */
  isChosen(move: number): boolean;
  endsWith(move: number, chance: number): EndOdds;
}

/** @throws {NotComputable} where `markovChainOf` or `solve` does */
export function swinging(space: StateSpace, likelihoods: Likelihoods): Swinging {
  const { compiled, stepsFrom, stepMove } = space;
  const { chances } = markovChainOf(space, likelihoods);
  const every = componentsOf(space);
  // Without a cycle the order of all steps serves whichever of them have a likelihood above 0.
  const components = every.hasCycle ? undefined : every;
  const chosenAt: number[][] = compiled.moves.map(() => []);
  for (let state = 0; state < space.size; state += 1) {
    const first = stepsFrom[state] as number;
    const last = stepsFrom[state + 1] as number;
    if (last - first < 2) continue;
    for (let step = first; step < last; step += 1) chosenAt[stepMove[step] as number]?.push(state);
  }
  return {
    isChosen: (move) => (chosenAt[move] as number[]).length > 0,
    endsWith: (move, chance) => {
      const swung = chances.slice();
      for (const state of chosenAt[move] as number[]) swingAt(space, swung, state, move, chance);
      return oddsAt(solve({ space, chances: swung }, components), 0);
    },
  };
}

function swingAt(
  { stepsFrom, stepMove }: StateSpace,
  chances: Float64Array,
  state: number,
  move: number,
  chance: number,
): void {
  const first = stepsFrom[state] as number;
  const last = stepsFrom[state + 1] as number;
  let others = 0;
  for (let step = first; step < last; step += 1) {
    if (stepMove[step] !== move) others += chances[step] as number;
  }
  for (let step = first; step < last; step += 1) {
    const share = others === 0 ? 1 / (last - first - 1) : (chances[step] as number) / others;
    chances[step] = stepMove[step] === move ? chance : (1 - chance) * share;
  }
}

/** What swinging one move does to the probability of one outcome. */
export interface TornadoBar {
  readonly move: MoveId;
  readonly low: number;
  readonly high: number;
  /** How far apart the two are. */
  readonly swing: number;
}

/**
 * Which moves' likelihoods matter most for an outcome, the widest swing first; equal ones keep the scenario's order.
 * @param outcome its index in the scenario
 */
export function tornado(swung: readonly Swing[], outcome: number): TornadoBar[] {
  return swung
    .map(({ move, low, high }) => {
      const ends = { low: low.byOutcome[outcome] as number, high: high.byOutcome[outcome] as number };
      return { move, ...ends, swing: Math.abs(ends.high - ends.low) };
    })
    .sort((a, b) => b.swing - a.swing);
}
