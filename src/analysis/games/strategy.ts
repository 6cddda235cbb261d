import type { Move } from '../../scenario/types';
import type { StateSpace } from '../state-space/state-space';
import { attractor, gameOf } from './attractor';
import { type Coalition, type Goal, others, outcomeIndex, turnsHeldBy } from './coalition';

/** A move made at a state of a state space, and the state it leads to. */
export interface Step {
  readonly move: Move;
  readonly to: number;
}

/** What a strategy says at a state: the move to make, or the answers to expect; no answers where play has ended. */
export type Advice =
  | ({ readonly mine: true } & Step)
  | { readonly mine: false; readonly answers: readonly Step[] };

/** How a coalition reaches its goal, whatever the others and chance do. */
export interface Strategy {
  /** What to do at a state of the space; `undefined` where the coalition cannot be sure of its goal. */
  at(state: number): Advice | undefined;
}

/**
 * A coalition's strategy from everywhere that it has one. It needs no memory: what to do depends on the state alone
 * (Grädel, Thomas & Wilke 2002). To bring an outcome about, each move brings it nearer, so that play ends; to keep it
 * away, each stays where it can be kept away, and play may go on for ever.
 * @throws {LimitExceeded} where the state space is not complete
 */
export function strategyOf(space: StateSpace, coalition: Coalition, goal: Goal): Strategy {
  const game = gameOf(space);
  const { compiled, stepsFrom, stepTo, stepMove } = space;
  const held = turnsHeldBy(game, coalition);
  const isBringing = goal.kind === 'bring about';
  const drawn = attractor(game, outcomeIndex(space, goal.outcome), isBringing ? held : others(held));
  // How far the outcome is, for those who are drawn to it: smaller is nearer; beyond all others where it is out of reach.
  const distance = new Int32Array(space.size).fill(space.size);
  drawn.forEach((state, index) => {
    distance[state] = index;
  });

  const isWon = (state: number) => (distance[state] as number) < space.size === isBringing;
  const stepAt = (step: number): Step => ({
    move: compiled.moves[stepMove[step] as number] as Move,
    to: stepTo[step] as number,
  });
  return { at };

  function at(state: number): Advice | undefined {
    if (!isWon(state)) return undefined;
    const first = stepsFrom[state] as number;
    const last = stepsFrom[state + 1] as number;
    const steps = Array.from({ length: last - first }, (_, index) => first + index);
    const isMine = held[game.turns.at[state] as number] === 1;
    if (!isMine) return { mine: false, answers: steps.map(stepAt) };
    const away = (step: number) => distance[stepTo[step] as number] as number;
    const best = steps.reduce((found, step) =>
      (isBringing ? away(step) < away(found) : away(step) > away(found)) ? step : found,
    );
    return { mine: true, ...stepAt(best) };
  }
}
