import type { Scenario } from '../../scenario/types';
import type { ReadingProgress } from '../factcheck/reading';
import type { Sheet } from '../factcheck/sheet';
import type { FactcheckReply, FactcheckRequest } from './factcheck-protocol';

export interface FactcheckOptions {
  /** Ends the check at once. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ReadingProgress) => void;
}

/**
 * Checks every statement of a scenario in a worker of its own, which ends once it has.
 * @throws the signal's reason once it aborts; Error where the worker fails, as where memory runs out
 */
export function askFactcheck(
  scenario: Scenario,
  { signal, onProgress }: FactcheckOptions = {},
): Promise<Sheet> {
  return new Promise((checked, failed) => {
    signal?.throwIfAborted();
    const worker = new Worker(new URL('./factcheck-worker.ts', import.meta.url), {
      type: 'module',
      name: 'factcheck',
    });
    const stop = () => {
      worker.terminate();
      failed(signal?.reason);
    };
    const end = () => {
      worker.terminate();
      signal?.removeEventListener('abort', stop);
    };
    signal?.addEventListener('abort', stop);
    worker.onmessage = ({ data }: MessageEvent<FactcheckReply>) => {
      if (data.kind === 'progress') return onProgress?.(data.progress);
      end();
      checked(data.sheet);
    };
    worker.onerror = ({ message }) => {
      end();
      failed(new Error(message || 'The check failed.'));
    };
    const request: FactcheckRequest = { scenario };
    worker.postMessage(request);
  });
}
