import { checkScenarioText } from '../scenario/check/check-scenario-text';
import { error, quoted } from '../scenario/check/fault';
import { type Finding, inFileOrder } from '../scenario/check/finding';
import { firstOf } from '../scenario/check/first-of';
import type { Scenario } from '../scenario/types';
import { checkReachability } from './check-reachability';

/** What a worker is sent. */
export interface CheckRequest {
  /** The whole of a scenario file, which may come from anywhere. */
  readonly text: string;
  /** Whether to explore it too, which may take seconds; without, only warnings are missing. */
  readonly explores: boolean;
  /** Ids of other scenarios on this device, which this one may not have. */
  readonly taken: readonly string[];
}

/** What was found of a scenario file. */
export interface Checked {
  /** Absent where a finding is an error. */
  readonly scenario?: Scenario;
  readonly findings: readonly Finding[];
}

/** What the worker sends back: progress any number of times, then what was found. */
export type CheckReply =
  | { readonly kind: 'progress'; readonly positions: number }
  | { readonly kind: 'checked'; readonly checked: Checked };

/** Checks a scenario file, and tells how far it is. */
export function answerCheck(request: CheckRequest, reply: (reply: CheckReply) => void): void {
  const onProgress = (positions: number) => reply({ kind: 'progress', positions });
  reply({ kind: 'checked', checked: check(request, onProgress) });
}

function check({ text, explores, taken }: CheckRequest, onProgress: (positions: number) => void): Checked {
  const { scenario, findings, locate } = checkScenarioText(text);
  if (!scenario) return { findings };
  if (taken.includes(scenario.id)) {
    const message = `Another scenario on this device has the id ${quoted(scenario.id)}.`;
    const fault = error(['id'], message, 'Give this one an id of its own; its walks are kept under it.');
    return { findings: inFileOrder([...findings, locate(fault)]) };
  }
  if (!explores) return { scenario, findings };
  const further = firstOf(checkReachability(scenario, undefined, onProgress));
  return { scenario, findings: inFileOrder([...findings, ...further.map(locate)]) };
}
