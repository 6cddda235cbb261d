import { bundledScenarios } from 'virtual:bundled-scenarios';
import { storedHindsight } from '../../persistence/stored-hindsight';

/** Whether there is anything to be told of a scenario after its date: it ships with the app, or this device keeps it. */
export function hasHindsight(scenario: string): boolean {
  return shippedHindsight(scenario) !== undefined || storedHindsight(scenario) !== undefined;
}

/** What ships with the app of a scenario after its date: where it lies, which the app in one file cannot load. */
export function shippedHindsight(scenario: string): { readonly url?: string } | undefined {
  return bundledScenarios.find(({ id }) => id === scenario)?.hindsight;
}
