import { useSyncExternalStore } from 'react';
import { useScenario } from '../../ui/scenario-context';
import { type HindsightState, hindsightSwitch } from './hindsight-switch';

const none: HindsightState = { kind: 'none' };

/** Whether what came after the scenario's date is shown, and what it is; none on the page that the build draws. */
export function useHindsight(): HindsightState {
  const scenario = useScenario();
  return useSyncExternalStore(
    (onChange) => hindsightSwitch(scenario).subscribe(onChange),
    () => hindsightSwitch(scenario).state(),
    () => none,
  );
}
