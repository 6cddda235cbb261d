import { type CheckedText, checkScenarioText } from '../scenario/check/check-scenario-text';
import { inFileOrder } from '../scenario/check/finding';
import { firstOf } from '../scenario/check/first-of';
import { checkReachability } from './check-reachability';

/**
 * Checks a scenario file wholly: what `checkScenarioText` finds in its words and, where that is no error, what
 * `checkReachability` finds by exploring it.
 * @param text the whole file; it may come from anywhere, and nothing is thrown
 * @param limit how many positions are explored at most; where absent, as many as a few seconds allow
 */
export function checkScenario(text: string, limit?: number): CheckedText {
  const checked = checkScenarioText(text);
  if (!checked.scenario) return checked;
  const further = firstOf(checkReachability(checked.scenario, limit));
  return { ...checked, findings: inFileOrder([...checked.findings, ...further.map(checked.locate)]) };
}
