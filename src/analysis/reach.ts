import type { Assumptions, Position, Scenario, SituationId } from '../scenario/types';
import { explore, needComplete, outcomeAt, outcomeId } from './space';

/**
 * The outcomes that some series of open moves leads to from a position: exact, by exploring them all.
 * @throws {RangeError} where more positions lie ahead than are explored
 */
export function reachableOutcomes(
  scenario: Scenario,
  position: Position,
  assumptions: Assumptions = {},
): ReadonlySet<SituationId> {
  const space = explore(scenario, { from: position, assumptions });
  const found = new Set<number>();
  for (let at = 0; at < space.size; at += 1) {
    const outcome = outcomeAt(space, at);
    if (outcome >= 0) found.add(outcome);
  }
  if (found.size < scenario.outcomes.length) needComplete(space);
  return new Set([...found].sort((a, b) => a - b).map((outcome) => outcomeId(space, outcome)));
}
