import type { Position, Scenario } from '../../src/scenario/types';

/** A position as a short string, equal for equal positions: a key for maps and sets. */
export function positionKey(scenario: Scenario, position: Position): string {
  return `${position.at}|${scenario.facts.map((fact) => position.facts[fact.id]).join('|')}`;
}
