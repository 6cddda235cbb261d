import { shortestPathsToOutcomes } from '../../analysis/reachability/shortest-paths';
import { exploreStateSpace } from '../../analysis/state-space/state-space';
import { tooMany, withinLimit } from '../../analysis/state-space/within-limit';
import type { Scenario } from '../../scenario/types';
import type { NamedPath } from './comparison';
import { maxPaths } from './max-paths';

/**
 * A shortest path to each outcome, named after it, in the scenario's order: `maxPaths` at most, and an outcome that
 * nothing leads to, or none of the states that are explored at once, has none.
 */
export function outcomePaths(scenario: Scenario): NamedPath[] {
  const space = withinLimit((limit) => exploreStateSpace(scenario, { limit }));
  if (space === tooMany) return [];
  return shortestPathsToOutcomes(space)
    .flatMap((way, outcome) => {
      const name = scenario.outcomes[outcome]?.short;
      return way && name !== undefined ? [{ name, moves: way.map((move) => move.id) }] : [];
    })
    .slice(0, maxPaths);
}
