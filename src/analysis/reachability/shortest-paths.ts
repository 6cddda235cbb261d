import { lookup } from '../../scenario/lookup';
import { isOpen } from '../../scenario/states';
import type { Assumptions, Move, MoveId, Scenario, SituationId, State } from '../../scenario/types';
import {
  defaultStateLimit,
  exploreStateSpace,
  needComplete,
  outcomeAt,
  pathTo,
  type StateSpace,
  stateAt,
} from '../state-space/state-space';

/**
 * The shortest series of open moves from a state to a situation or outcome, found breadth first; of several equally
 * short, the one whose moves come first in the scenario's order.
 * @param limit how many states are explored at most
 * @returns the moves, none where the state is there already; undefined where no series leads there
 * @throws {LimitExceeded} where none is found and more states lie ahead than are explored
 */
export function shortestPathTo(
  scenario: Scenario,
  from: State,
  situation: SituationId,
  assumptions: Assumptions = {},
  limit: number = defaultStateLimit,
): Move[] | undefined {
  const space = exploreStateSpace(scenario, { from, assumptions, limit });
  const place = space.compiled.packing.nodes.indexOf(situation);
  return shortestPathWithin(space, (at) => space.nodeOf[at] === place);
}

/** The shortest way to a state where a move is open, found as `wayTo` finds its own. */
export function shortestPathToOpen(
  scenario: Scenario,
  from: State,
  move: MoveId,
  assumptions: Assumptions = {},
  limit: number = defaultStateLimit,
): Move[] | undefined {
  const goal = lookup(scenario).move(move);
  const { id } = lookup(scenario).situationOf(move);
  const space = exploreStateSpace(scenario, { from, assumptions, limit });
  const place = space.compiled.packing.nodes.indexOf(id);
  return shortestPathWithin(
    space,
    (at) => space.nodeOf[at] === place && isOpen(scenario, goal, stateAt(space, at).facts, assumptions),
  );
}

function shortestPathWithin(space: StateSpace, goal: (state: number) => boolean): Move[] | undefined {
  for (let at = 0; at < space.size; at += 1) {
    if (goal(at)) return pathTo(space, at);
  }
  needComplete(space);
  return undefined;
}

/** The shortest way to each outcome, in the scenario's order; undefined where none was met of the states explored. */
export function shortestPathsToOutcomes(space: StateSpace): (Move[] | undefined)[] {
  const first: (number | undefined)[] = space.compiled.scenario.outcomes.map(() => undefined);
  for (let at = space.size - 1; at >= 0; at -= 1) {
    const outcome = outcomeAt(space, at);
    if (outcome >= 0) first[outcome] = at;
  }
  return first.map((at) => (at === undefined ? undefined : pathTo(space, at)));
}
