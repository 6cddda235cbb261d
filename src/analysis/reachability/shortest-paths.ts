import { lookup } from '../../scenario/lookup';
import { isOpen } from '../../scenario/positions';
import type { Assumptions, Move, MoveId, Position, Scenario, SituationId } from '../../scenario/types';
import {
  explore,
  movesTo,
  needComplete,
  outcomeAt,
  positionAt,
  type Space,
  usualLimit,
} from '../state-space/state-space';

/**
 * The shortest series of open moves from a position to a situation or outcome, found breadth first; of several equally
 * short, the one whose moves come first in the scenario's order.
 * @param limit how many positions are explored at most
 * @returns the moves, none where the position is there already; undefined where no series leads there
 * @throws {RangeError} where none is found and more positions lie ahead than are explored
 */
export function wayTo(
  scenario: Scenario,
  from: Position,
  situation: SituationId,
  assumptions: Assumptions = {},
  limit: number = usualLimit,
): Move[] | undefined {
  const space = explore(scenario, { from, assumptions, limit });
  const place = space.compiled.packing.places.indexOf(situation);
  return wayWithin(space, (at) => space.placeOf[at] === place);
}

/** The shortest way to a position where a move is open, found as `wayTo` finds its own. */
export function wayToOpen(
  scenario: Scenario,
  from: Position,
  move: MoveId,
  assumptions: Assumptions = {},
  limit: number = usualLimit,
): Move[] | undefined {
  const goal = lookup(scenario).move(move);
  const { id } = lookup(scenario).situationOf(move);
  const space = explore(scenario, { from, assumptions, limit });
  const place = space.compiled.packing.places.indexOf(id);
  return wayWithin(
    space,
    (at) => space.placeOf[at] === place && isOpen(scenario, goal, positionAt(space, at).facts, assumptions),
  );
}

function wayWithin(space: Space, goal: (position: number) => boolean): Move[] | undefined {
  for (let at = 0; at < space.size; at += 1) {
    if (goal(at)) return movesTo(space, at);
  }
  needComplete(space);
  return undefined;
}

/** The shortest way to each outcome, in the scenario's order; undefined where none was met of the positions explored. */
export function waysToOutcomes(space: Space): (Move[] | undefined)[] {
  const first: (number | undefined)[] = space.compiled.scenario.outcomes.map(() => undefined);
  for (let at = space.size - 1; at >= 0; at -= 1) {
    const outcome = outcomeAt(space, at);
    if (outcome >= 0) first[outcome] = at;
  }
  return first.map((at) => (at === undefined ? undefined : movesTo(space, at)));
}
