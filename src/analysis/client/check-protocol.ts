import type { Checked } from '../../scenario/check/check-scenario-text';
import { type Checking, checkScenario } from '../diagnostics/check-scenario';

/** What a worker is sent. */
export interface CheckRequest extends Required<Omit<Checking, 'onProgress'>> {
  /** The whole of a scenario file, which may come from anywhere. */
  readonly text: string;
}

/** What the worker sends back: progress any number of times, then what was found. */
export type CheckReply =
  | { readonly kind: 'progress'; readonly states: number }
  | { readonly kind: 'checked'; readonly checked: Checked };

/** Checks a scenario file, and tells how far it is. */
export function handleCheckRequest(
  { text, ...request }: CheckRequest,
  reply: (reply: CheckReply) => void,
): void {
  const onProgress = (states: number) => reply({ kind: 'progress', states });
  reply({ kind: 'checked', checked: checkScenario(text, { ...request, onProgress }) });
}
