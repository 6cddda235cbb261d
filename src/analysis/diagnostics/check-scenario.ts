import { type Checked, checkScenarioText } from '../../scenario/check/check-scenario-text';
import { error, type Fault, quoted } from '../../scenario/check/fault';
import { checkReachability } from './check-reachability';

/** How far a check goes. */
export interface Checking {
  /** Whether to explore the scenario too, which may take seconds; without, only warnings are missing. */
  readonly explores?: boolean;
  /** Whether to tell an author of the wording too, and of what may well be meant, as information. */
  readonly withNotes?: boolean;
  /** Ids of other scenarios on this device, which this one may not have. */
  readonly taken?: readonly string[];
  /** Told how many states were met so far, every 50,000 or so. */
  readonly onProgress?: (states: number) => void;
}

/**
 * Checks a scenario file wholly: what `checkScenarioText` finds in its words and, where that is no error, what
 * `checkReachability` finds by exploring it.
 * @param text the whole file; it may come from anywhere, and nothing is thrown
 */
export function checkScenario(
  text: string,
  { explores = true, withNotes = false, taken = [], onProgress }: Checking = {},
): Checked {
  return checkScenarioText(text, (scenario) => {
    if (taken.includes(scenario.id)) return [isTaken(scenario.id)];
    return explores ? checkReachability(scenario, onProgress, withNotes) : [];
  });
}

function isTaken(id: string): Fault {
  const message = `Another scenario on this device has the id ${quoted(id)}.`;
  return error(['id'], message, 'Give this one an id of its own; its walks are kept under it.');
}
