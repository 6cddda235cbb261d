import { lookup } from '../../scenario/lookup';
import { startState, stateAfter } from '../../scenario/states';
import type { Assumptions, Move, MoveId, Scenario, SituationId, State } from '../../scenario/types';
import {
  defaultStateLimit,
  exploreFromStates,
  indexOfState,
  needComplete,
  outcomeId,
  type StateSpace,
} from '../state-space/state-space';
import { canReach, reachableOutcomes } from './reachable-outcomes';

/**
 * The outcomes that a walk can no longer reach, each with the step that closed it: 1 for the first move of the walk,
 * 0 where the assumptions closed it before any move.
 * @throws {LimitExceeded} where more states lie ahead than are explored
 */
export function outcomesLostAlong(
  scenario: Scenario,
  moves: readonly MoveId[],
  assumptions: Assumptions = {},
  limit: number = defaultStateLimit,
): ReadonlyMap<SituationId, number> {
  const walked: State[] = [startState(scenario)];
  for (const move of moves) {
    walked.push(stateAfter(scenario, lookup(scenario).move(move), walked[walked.length - 1] as State));
  }
  const space = exploreFromStates(scenario, walked, assumptions, limit);
  needComplete(space);
  const ahead = reachableOutcomes(space);
  const lost = new Map<SituationId, number>();
  walked.forEach((state, step) => {
    const at = indexOfState(space, state);
    scenario.outcomes.forEach(({ id }, outcome) => {
      // An assumption fixed on the way may close an outcome that the walk, already past it, reaches all the same.
      if (canReach(ahead, at, outcome)) lost.delete(id);
      else if (!lost.has(id)) lost.set(id, step);
    });
  });
  return lost;
}

/** A move after which an outcome that was possible no longer is. */
export interface PointOfNoReturn {
  readonly move: Move;
  readonly outcome: SituationId;
  /** At how many states it closes the outcome. */
  readonly closing: number;
  /** At how many states it can be made while the outcome is possible. */
  readonly of: number;
  /** The first state where it does, in the order of the search. */
  readonly firstAt: number;
}

/** Every point of no return among the states of a state space, by move and outcome, in the scenario's order. */
export function pointsOfNoReturn(space: StateSpace): PointOfNoReturn[] {
  needComplete(space);
  const ahead = reachableOutcomes(space);
  const { compiled, stepsFrom, stepTo, stepMove } = space;
  const outcomes = compiled.scenario.outcomes.length;
  const closing = new Int32Array(compiled.moves.length * outcomes);
  const of = new Int32Array(closing.length);
  const firstAt = new Int32Array(closing.length).fill(-1);
  for (let state = 0; state < space.size; state += 1) {
    for (let step = stepsFrom[state] as number; step < (stepsFrom[state + 1] as number); step += 1) {
      for (let outcome = 0; outcome < outcomes; outcome += 1) {
        if (!canReach(ahead, state, outcome)) continue;
        const pair = (stepMove[step] as number) * outcomes + outcome;
        of[pair] = (of[pair] as number) + 1;
        if (canReach(ahead, stepTo[step] as number, outcome)) continue;
        closing[pair] = (closing[pair] as number) + 1;
        if (firstAt[pair] === -1) firstAt[pair] = state;
      }
    }
  }
  return compiled.moves.flatMap((move, index) =>
    compiled.scenario.outcomes.flatMap((_, outcome) => {
      const pair = index * outcomes + outcome;
      return closing[pair] === 0
        ? []
        : [
            {
              move,
              outcome: outcomeId(space, outcome),
              closing: closing[pair] as number,
              of: of[pair] as number,
              firstAt: firstAt[pair] as number,
            },
          ];
    }),
  );
}
