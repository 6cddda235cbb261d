import type { Checked } from '../../scenario/check/check-scenario-text';
import type { Checking } from '../diagnostics/check-scenario';
import type { CheckReply, CheckRequest } from './check-protocol';

export interface CheckOptions extends Checking {
  /** Ends the check at once. */
  readonly signal?: AbortSignal;
}

/** A worker that has nothing to do; it is asked next. */
let idle: Worker | undefined;

/**
 * Checks a scenario file in a worker, so that no file, however made, holds up the page.
 * @throws the signal's reason once it aborts; Error where the worker fails, as where memory runs out
 */
export function requestCheck(
  text: string,
  { explores = true, withNotes = false, taken = [], signal, onProgress }: CheckOptions = {},
): Promise<Checked> {
  return new Promise((checked, failed) => {
    signal?.throwIfAborted();
    const worker =
      idle ?? new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module', name: 'check' });
    idle = undefined;
    const stop = () => {
      worker.terminate();
      failed(signal?.reason);
    };
    signal?.addEventListener('abort', stop);
    worker.onmessage = ({ data }: MessageEvent<CheckReply>) => {
      if (data.kind === 'progress') return onProgress?.(data.states);
      signal?.removeEventListener('abort', stop);
      if (idle) worker.terminate();
      else idle = worker;
      checked(data.checked);
    };
    worker.onerror = ({ message }) => {
      signal?.removeEventListener('abort', stop);
      worker.terminate();
      failed(new Error(message || 'The check failed.'));
    };
    const request: CheckRequest = { text, explores, withNotes, taken };
    worker.postMessage(request);
  });
}
