import type { Scenario, State } from '../../src/scenario/types';

/** A state as a short string, equal for equal states: a key for maps and sets. */
export function stateKey(scenario: Scenario, state: State): string {
  return `${state.at}|${scenario.facts.map((fact) => state.facts[fact.id]).join('|')}`;
}
