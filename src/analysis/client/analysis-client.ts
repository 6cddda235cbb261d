import type { Scenario } from '../../scenario/types';
import type { EveryRanking, PreferenceQuestion, PreferenceResult } from '../preferences/preference-result';
import type { AnalysisResult, Part } from '../result/analysis-result';
import type { WatchResult } from '../result/watch-result';
import type { AnalysisReply, AnalysisRequest, Answer, WeighedQuestion } from './analysis-protocol';

export interface AnalysisRequestOptions {
  /** Stops the work, unless someone else waits for the same worker. */
  readonly signal?: AbortSignal;
  /** Told how many states were met so far, every 50,000 or so. */
  readonly onProgress?: (states: number) => void;
}

/** Someone who waits for a reply. */
interface Waiting {
  readonly onProgress: AnalysisRequestOptions['onProgress'] | undefined;
  readonly found: (answer: Answer) => void;
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
 * @returns the same as `result`; a part that meets a bound says so in its place
 * @throws the signal's reason once it aborts; Error where the worker fails, as where memory runs out
 */
export async function requestAnalysis(
  scenario: Scenario,
  question: WeighedQuestion,
  options?: AnalysisRequestOptions,
): Promise<AnalysisResult> {
  const answer = await ask(scenario, { question }, options);
  if (answer.kind !== 'found') throw unasked(answer);
  return answer.result;
}

/**
 * What follows from what parties want, computed in the same worker.
 * @param wishes what a user says of them
 * @returns the same as `preferenceResult`
 * @throws as `requestAnalysis`
 */
export async function askPreferences(
  scenario: Scenario,
  question: WeighedQuestion,
  wishes: NonNullable<PreferenceQuestion['wishes']>,
  options?: AnalysisRequestOptions,
): Promise<Part<PreferenceResult>> {
  const answer = await ask(scenario, { question, wishes }, options);
  if (answer.kind !== 'preferences') throw unasked(answer);
  return answer.result;
}

/**
 * Where play ends over all strict rankings of those who move, computed in the same worker.
 * @returns the same as `everyRanking`
 * @throws as `requestAnalysis`
 */
export async function askEveryRanking(
  scenario: Scenario,
  question: WeighedQuestion,
  options?: AnalysisRequestOptions,
): Promise<Part<EveryRanking>> {
  const answer = await ask(scenario, { question, wishes: 'every ranking' }, options);
  if (answer.kind !== 'every ranking') throw unasked(answer);
  return answer.result;
}

/**
 * What to watch for, computed in the same worker.
 * @returns the same as `watchResult`
 * @throws as `requestAnalysis`
 */
export async function askWatch(
  scenario: Scenario,
  question: WeighedQuestion,
  watch: NonNullable<AnalysisRequest['watch']>,
  options?: AnalysisRequestOptions,
): Promise<Part<WatchResult>> {
  const answer = await ask(scenario, { question, watch }, options);
  if (answer.kind !== 'watch') throw unasked(answer);
  return answer.result;
}

function unasked({ kind }: Answer): Error {
  return new Error(`The worker answered with ${kind}, which was not asked for`);
}

function ask(
  scenario: Scenario,
  request: Omit<AnalysisRequest, 'id' | 'scenario'>,
  { signal, onProgress }: AnalysisRequestOptions = {},
): Promise<Answer> {
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
      found: (answer) => {
        settled();
        found(answer);
      },
      failed: (reason) => {
        settled();
        failed(reason);
      },
    });
    const sent: AnalysisRequest = isNew ? { id, scenario, ...request } : { id, ...request };
    asked.worker.postMessage(sent);
  });
}

/** Starts a worker for a scenario. The one before ends, once it has answered. */
function startedFor(scenario: Scenario): Asked {
  if (last?.waiting.size === 0) end(last);
  const worker = new Worker(new URL('./analysis-worker.ts', import.meta.url), { type: 'module' });
  const asked: Asked = { scenario, worker, waiting: new Map() };
  last = asked;
  worker.addEventListener('message', ({ data }: MessageEvent<AnalysisReply>) => {
    const waiting = asked.waiting.get(data.id);
    if (data.kind === 'progress') {
      waiting?.onProgress?.(data.states);
      return;
    }
    asked.waiting.delete(data.id);
    if (data.kind === 'failed') waiting?.failed(new Error(data.message));
    else waiting?.found(data);
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
