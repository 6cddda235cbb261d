import { promptly } from '../analysis/promptly';
import { wayTo } from '../analysis/ways';
import { startPosition } from '../scenario/positions';
import type { Scenario } from '../scenario/types';
import type { NamedPath } from './comparison';

/** Paths beyond this many are not put side by side. */
export const mostPaths = 4;

/**
 * A shortest path to each outcome, named after it, in the scenario's order: `mostPaths` at most, and an outcome that
 * nothing leads to, or none of the positions that are explored at once, has none.
 */
export function outcomePaths(scenario: Scenario): NamedPath[] {
  return scenario.outcomes
    .flatMap(({ id, short }) => {
      const way = promptly((limit) => wayTo(scenario, startPosition(scenario), id, {}, limit));
      return Array.isArray(way) ? [{ name: short, moves: way.map((move) => move.id) }] : [];
    })
    .slice(0, mostPaths);
}
