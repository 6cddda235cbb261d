import type { Scenario } from '../../scenario/types';
import type { Findings } from '../result/analysis-result';
import type { FindingsReply, FindingsRequest, WeighedQuestion } from './analysis-protocol';

export interface AskOptions {
  /** Stops the work, unless someone else waits for the same worker. */
  readonly signal?: AbortSignal;
  /** Told how many states were met so far, every 50,000 or so. */
  readonly onProgress?: (states: number) => void;
}

/** Someone who waits for a reply. */
interface Waiting {
  readonly onProgress: AskOptions['onProgress'] | undefined;
  readonly found: (findings: Findings) => void;
  readonly failed: (reason: unknown) => void;
}

/** A worker that knows a scenario. */
interface Asked {
  readonly scenario: Scenario;
  readonly worker: Worker;
  /** By the id of their requests. */
  readonly waiting: Map<number, Waiting>;
}

let last: Asked | undefined;
let requests = 0;

/**
 * All that can be found of a scenario, computed in a worker. The worker stays until another scenario is asked about or
 * a signal stops it, and keeps what it explored: to ask the same of other likelihoods is quick once the answer is there.
 * @returns the same as `findings`; a part that meets a bound says so in its place
 * @throws the signal's reason once it aborts; Error where the worker fails, as where memory runs out
 */
export function askFindings(
  scenario: Scenario,
  question: WeighedQuestion,
  { signal, onProgress }: AskOptions = {},
): Promise<Findings> {
  return new Promise((found, failed) => {
    signal?.throwIfAborted();
    const isNew = last?.scenario !== scenario;
    const asked = isNew ? startedFor(scenario) : (last as Asked);
    requests += 1;
    const id = requests;
    const stop = () => {
      asked.waiting.delete(id);
      if (asked.waiting.size === 0) end(asked);
      failed(signal?.reason);
    };
    const settled = () => signal?.removeEventListener('abort', stop);
    signal?.addEventListener('abort', stop);
    asked.waiting.set(id, {
      onProgress,
      found: (findings) => {
        settled();
        found(findings);
      },
      failed: (reason) => {
        settled();
        failed(reason);
      },
    });
    const request: FindingsRequest = isNew ? { id, scenario, question } : { id, question };
    asked.worker.postMessage(request);
  });
}

/** Starts a worker for a scenario. The one before ends, once it has answered. */
function startedFor(scenario: Scenario): Asked {
  if (last?.waiting.size === 0) end(last);
  const worker = new Worker(new URL('./analysis-worker.ts', import.meta.url), { type: 'module' });
  const asked: Asked = { scenario, worker, waiting: new Map() };
  last = asked;
  worker.addEventListener('message', ({ data }: MessageEvent<FindingsReply>) => {
    const waiting = asked.waiting.get(data.id);
    if (data.kind === 'progress') {
      waiting?.onProgress?.(data.states);
      return;
    }
    asked.waiting.delete(data.id);
    if (data.kind === 'found') waiting?.found(data.findings);
    else waiting?.failed(new Error(data.message));
    if (last !== asked && asked.waiting.size === 0) end(asked);
  });
  worker.addEventListener('error', ({ message }) => {
    end(asked);
    for (const { failed } of asked.waiting.values()) failed(new Error(message || 'The worker failed.'));
    asked.waiting.clear();
  });
  return asked;
}

function end(asked: Asked): void {
  asked.worker.terminate();
  if (last === asked) last = undefined;
}
