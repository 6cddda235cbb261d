import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type AnalysisReply,
  type AnalysisRequest,
  handleAnalysisRequests,
} from '../../../src/analysis/client/analysis-protocol';
import type { Likelihoods } from '../../../src/analysis/odds/likelihoods';
import { analyseScenario } from '../../../src/analysis/result/analysis-result';
import type { Scenario } from '../../../src/scenario/types';
import { drawn } from '../../drawn-scenario';

const scenario = drawn(
  { talks: 'deal court', court: 'deal walkout' },
  { willing: ['talks-court', 'talks-deal'] },
);
const likelihoods = { 'talks-deal': 3 } as Likelihoods;

/** Stands for a worker: answers when told to, from copies, as a thread does. */
class StandIn extends EventTarget {
  static started: StandIn[] = [];
  isEnded = false;
  readonly asked: AnalysisRequest[] = [];
  private readonly answer = handleAnalysisRequests((reply) => this.send(reply));

  constructor(
    readonly url: URL,
    readonly options: WorkerOptions,
  ) {
    super();
    StandIn.started.push(this);
  }

  postMessage(request: AnalysisRequest) {
    this.asked.push(structuredClone(request));
  }

  terminate() {
    this.isEnded = true;
  }

  answerAll() {
    for (const request of this.asked.splice(0)) this.answer(request);
  }

  send(reply: AnalysisReply) {
    this.dispatchEvent(new MessageEvent('message', { data: structuredClone(reply) }));
  }
}

const only = () => {
  expect(StandIn.started).toHaveLength(1);
  return StandIn.started[0] as StandIn;
};

/** A scenario that no test before has asked about. */
const fresh = (): Scenario => ({ ...scenario });

let requestAnalysis: typeof import('../../../src/analysis/client/analysis-client').requestAnalysis;

beforeEach(async () => {
  StandIn.started = [];
  vi.stubGlobal('Worker', StandIn);
  vi.resetModules();
  ({ requestAnalysis } = await import('../../../src/analysis/client/analysis-client'));
});
afterEach(() => vi.unstubAllGlobals());

describe('asking for an analysis', () => {
  it('gives what is found in the same thread', async () => {
    const asked = requestAnalysis(scenario, { likelihoods });
    only().answerAll();
    expect(await asked).toEqual(analyseScenario(scenario, { likelihoods }));
  });

  it('starts the worker as a module', () => {
    void requestAnalysis(scenario, {});
    expect(only().url.pathname).toMatch(/\/analysis\/client\/analysis-worker\.ts$/);
    expect(only().options).toEqual({ type: 'module' });
  });

  it('keeps the worker for the next question, and sends the scenario but once', async () => {
    const first = requestAnalysis(scenario, {});
    only().answerAll();
    await first;
    const second = requestAnalysis(scenario, { likelihoods });
    expect(only().asked).toEqual([{ id: 2, question: { likelihoods } }]);
    only().answerAll();
    expect(await second).toEqual(analyseScenario(scenario, { likelihoods }));
  });

  it('ends the worker when another scenario is asked about', async () => {
    const first = requestAnalysis(scenario, {});
    const [before] = StandIn.started;
    before?.answerAll();
    await first;
    void requestAnalysis(fresh(), {});
    expect(before?.isEnded).toBe(true);
    expect(StandIn.started).toHaveLength(2);
  });

  it('lets a worker answer first what it was asked', async () => {
    const first = requestAnalysis(scenario, {});
    const [before] = StandIn.started;
    void requestAnalysis(fresh(), {});
    expect(before?.isEnded).toBe(false);
    before?.answerAll();
    expect(await first).toEqual(analyseScenario(scenario, {}));
    expect(before?.isEnded).toBe(true);
  });

  it('lets a worker answer all that it was asked', async () => {
    const first = requestAnalysis(scenario, {});
    const second = requestAnalysis(scenario, { likelihoods });
    const [before] = StandIn.started;
    void requestAnalysis(fresh(), {});
    before?.send({ id: 1, kind: 'found', result: analyseScenario(scenario, {}) });
    await first;
    expect(before?.isEnded).toBe(false);
    before?.send({ id: 2, kind: 'found', result: analyseScenario(scenario, { likelihoods }) });
    await second;
    expect(before?.isEnded).toBe(true);
  });

  it('keeps the worker that the next scenario has once the one before has ended', async () => {
    const first = requestAnalysis(scenario, {});
    const next = fresh();
    void requestAnalysis(next, {});
    StandIn.started[0]?.answerAll();
    await first;
    void requestAnalysis(next, { likelihoods });
    expect(StandIn.started.map(({ isEnded }) => isEnded)).toEqual([true, false]);
  });

  it('leaves the worker be when a signal aborts after the answer', async () => {
    const [leaving, failing] = [new AbortController(), new AbortController()];
    const answered = requestAnalysis(scenario, {}, { signal: leaving.signal });
    only().answerAll();
    await answered;
    const failed = requestAnalysis(scenario, {}, { signal: failing.signal });
    only().send({ id: 2, kind: 'failed', message: 'It is too much' });
    await expect(failed).rejects.toThrow(new Error('It is too much'));
    leaving.abort();
    failing.abort();
    expect(only().isEnded).toBe(false);
  });

  it('passes on how many states were met', async () => {
    const onProgress = vi.fn();
    void requestAnalysis(scenario, {}, { onProgress });
    only().send({ id: 1, kind: 'progress', states: 50_000 });
    expect(onProgress.mock.calls).toEqual([[50_000]]);
  });

  it('passes nothing on to who did not ask for it, or has left', async () => {
    const onProgress = vi.fn();
    const leaving = new AbortController();
    const left = requestAnalysis(scenario, {}, { onProgress, signal: leaving.signal });
    const stays = requestAnalysis(scenario, {});
    leaving.abort();
    await expect(left).rejects.toBe(leaving.signal.reason);
    only().send({ id: 1, kind: 'progress', states: 50_000 });
    only().send({ id: 2, kind: 'progress', states: 50_000 });
    expect(onProgress).not.toHaveBeenCalled();
    only().answerAll();
    expect(await stays).toEqual(analyseScenario(scenario, {}));
  });

  it('stops the work once the signal aborts, and starts anew when asked again', async () => {
    const leaving = new AbortController();
    const asked = requestAnalysis(scenario, {}, { signal: leaving.signal });
    leaving.abort();
    await expect(asked).rejects.toBe(leaving.signal.reason);
    expect(only().isEnded).toBe(true);
    const again = requestAnalysis(scenario, {});
    StandIn.started[1]?.answerAll();
    expect(await again).toEqual(analyseScenario(scenario, {}));
  });

  it('goes on where someone else still waits', async () => {
    const leaving = new AbortController();
    const left = requestAnalysis(scenario, {}, { signal: leaving.signal });
    const stays = requestAnalysis(scenario, {});
    leaving.abort();
    await expect(left).rejects.toBe(leaving.signal.reason);
    expect(only().isEnded).toBe(false);
    only().answerAll();
    expect(await stays).toEqual(analyseScenario(scenario, {}));
  });

  it('goes on where what failed was asked by someone who has left', async () => {
    const leaving = new AbortController();
    const left = requestAnalysis(scenario, {}, { signal: leaving.signal });
    const stays = requestAnalysis(scenario, {});
    leaving.abort();
    await expect(left).rejects.toBe(leaving.signal.reason);
    only().send({ id: 1, kind: 'failed', message: 'It is too much' });
    only().send({ id: 2, kind: 'found', result: analyseScenario(scenario, {}) });
    expect(await stays).toEqual(analyseScenario(scenario, {}));
  });

  it('starts nothing for a signal that has aborted', async () => {
    await expect(requestAnalysis(scenario, {}, { signal: AbortSignal.abort('gone') })).rejects.toBe('gone');
    expect(StandIn.started).toEqual([]);
  });

  it('fails where the worker does, and starts another when asked again', async () => {
    const asked = requestAnalysis(scenario, {});
    only().dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
    await expect(asked).rejects.toThrow('out of memory');
    expect(only().isEnded).toBe(true);
    const again = requestAnalysis(scenario, {});
    StandIn.started[1]?.answerAll();
    expect(await again).toEqual(analyseScenario(scenario, {}));
  });

  it('fails for all who wait where the worker does, though it does not say why', async () => {
    const leaving = new AbortController();
    const asked = [requestAnalysis(scenario, {}), requestAnalysis(scenario, {}, { signal: leaving.signal })];
    only().dispatchEvent(new Event('error'));
    for (const each of asked) await expect(each).rejects.toThrow(new Error('The worker failed.'));
    leaving.abort();
    expect(only().isEnded).toBe(true);
  });

  it('fails in the words of a request that failed', async () => {
    const asked = requestAnalysis(scenario, {});
    only().send({ id: 1, kind: 'failed', message: 'The position is not one of this scenario' });
    await expect(asked).rejects.toThrow('The position is not one of this scenario');
  });
});
