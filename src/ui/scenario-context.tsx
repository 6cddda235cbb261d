import { createContext, type ReactNode, use } from 'react';
import type { Scenario } from '../scenario/types';

const ScenarioContext = createContext<Scenario | undefined>(undefined);

interface ScenarioProviderProps {
  readonly scenario: Scenario;
  readonly children: ReactNode;
}

/** Gives all that stands in it the scenario it is of. */
export function ScenarioProvider({ scenario, children }: ScenarioProviderProps) {
  return <ScenarioContext value={scenario}>{children}</ScenarioContext>;
}

/**
 * The scenario that a component is of.
 * @throws where nothing around it provides one
 */
export function useScenario(): Scenario {
  const scenario = use(ScenarioContext);
  if (!scenario) throw new Error('A component that needs a scenario stands outside a ScenarioProvider');
  return scenario;
}
