import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findings } from '../../src/analysis/findings';
import {
  answerRequests,
  type FindingsReply,
  type FindingsRequest,
} from '../../src/analysis/findings-protocol';
import type { Likelihoods } from '../../src/analysis/likelihoods';
import type { Scenario } from '../../src/scenario/types';
import { tiktok } from '../tiktok';

/** Stands for a worker: answers when told to, from copies, as a thread does. */
class StandIn extends EventTarget {
  static started: StandIn[] = [];
  isEnded = false;
  readonly asked: FindingsRequest[] = [];
  private readonly answer = answerRequests((reply) => this.send(reply));

  constructor() {
    super();
    StandIn.started.push(this);
  }

  postMessage(request: FindingsRequest) {
    this.asked.push(structuredClone(request));
  }

  terminate() {
    this.isEnded = true;
  }

  answerAll() {
    for (const request of this.asked.splice(0)) this.answer(request);
  }

  send(reply: FindingsReply) {
    this.dispatchEvent(new MessageEvent('message', { data: structuredClone(reply) }));
  }
}

const only = () => {
  expect(StandIn.started).toHaveLength(1);
  return StandIn.started[0] as StandIn;
};

/** A scenario that no test before has asked about. */
const fresh = (): Scenario => ({ ...tiktok });

let askFindings: typeof import('../../src/analysis/ask-findings').askFindings;

beforeEach(async () => {
  StandIn.started = [];
  vi.stubGlobal('Worker', StandIn);
  vi.resetModules();
  ({ askFindings } = await import('../../src/analysis/ask-findings'));
});
afterEach(() => vi.unstubAllGlobals());

describe('asking for findings', () => {
  it('gives what is found in the same thread', async () => {
    const likelihoods = { sitTight: 3 } as Likelihoods;
    const asked = askFindings(tiktok, { likelihoods });
    only().answerAll();
    expect(await asked).toEqual(findings(tiktok, { likelihoods }));
  });

  it('keeps the worker for the next question, and sends the scenario but once', async () => {
    const first = askFindings(tiktok, {});
    only().answerAll();
    await first;
    const likelihoods = { sitTight: 3 } as Likelihoods;
    const second = askFindings(tiktok, { likelihoods });
    expect(only().asked).toEqual([{ id: 2, question: { likelihoods } }]);
    only().answerAll();
    expect(await second).toEqual(findings(tiktok, { likelihoods }));
  });

  it('ends the worker when another scenario is asked about', async () => {
    const first = askFindings(tiktok, {});
    const [before] = StandIn.started;
    before?.answerAll();
    await first;
    void askFindings(fresh(), {});
    expect(before?.isEnded).toBe(true);
    expect(StandIn.started).toHaveLength(2);
  });

  it('lets a worker answer first what it was asked', async () => {
    const first = askFindings(tiktok, {});
    const [before] = StandIn.started;
    void askFindings(fresh(), {});
    expect(before?.isEnded).toBe(false);
    before?.answerAll();
    expect(await first).toEqual(findings(tiktok, {}));
    expect(before?.isEnded).toBe(true);
  });

  it('passes on how many positions were met', async () => {
    const onProgress = vi.fn();
    void askFindings(tiktok, {}, { onProgress });
    only().send({ id: 1, kind: 'progress', positions: 50_000 });
    expect(onProgress.mock.calls).toEqual([[50_000]]);
  });

  it('stops the work once the signal aborts, and starts anew when asked again', async () => {
    const leaving = new AbortController();
    const asked = askFindings(tiktok, {}, { signal: leaving.signal });
    leaving.abort();
    await expect(asked).rejects.toBe(leaving.signal.reason);
    expect(only().isEnded).toBe(true);
    const again = askFindings(tiktok, {});
    StandIn.started[1]?.answerAll();
    expect(await again).toEqual(findings(tiktok, {}));
  });

  it('goes on where someone else still waits', async () => {
    const leaving = new AbortController();
    const left = askFindings(tiktok, {}, { signal: leaving.signal });
    const stays = askFindings(tiktok, {});
    leaving.abort();
    await expect(left).rejects.toBe(leaving.signal.reason);
    only().answerAll();
    expect(await stays).toEqual(findings(tiktok, {}));
  });

  it('starts nothing for a signal that has aborted', async () => {
    await expect(askFindings(tiktok, {}, { signal: AbortSignal.abort('gone') })).rejects.toBe('gone');
    expect(StandIn.started).toEqual([]);
  });

  it('fails where the worker does, and starts another when asked again', async () => {
    const asked = askFindings(tiktok, {});
    only().dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
    await expect(asked).rejects.toThrow('out of memory');
    expect(only().isEnded).toBe(true);
    const again = askFindings(tiktok, {});
    StandIn.started[1]?.answerAll();
    expect(await again).toEqual(findings(tiktok, {}));
  });

  it('fails in the words of a request that failed', async () => {
    const asked = askFindings(tiktok, {});
    only().send({ id: 1, kind: 'failed', message: 'The position is not one of this scenario' });
    await expect(asked).rejects.toThrow('The position is not one of this scenario');
  });
});
