import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type CheckReply,
  type CheckRequest,
  handleCheckRequest,
} from '../../../src/analysis/client/check-protocol';
import { checkScenario } from '../../../src/analysis/diagnostics/check-scenario';
import { smallText } from '../../scenario/check/small-scenario';

/** Stands for a worker: answers when told to, from copies, as a thread does. */
class StandIn {
  static started: StandIn[] = [];
  isEnded = false;
  readonly asked: CheckRequest[] = [];
  onmessage?: (event: { data: CheckReply }) => void;
  onerror?: (event: { message: string }) => void;

  constructor(
    readonly url: URL,
    readonly options: WorkerOptions,
  ) {
    StandIn.started.push(this);
  }

  postMessage(request: CheckRequest) {
    this.asked.push(structuredClone(request));
  }

  terminate() {
    this.isEnded = true;
  }

  answer() {
    for (const request of this.asked.splice(0)) handleCheckRequest(request, (reply) => this.send(reply));
  }

  send(reply: CheckReply) {
    this.onmessage?.({ data: structuredClone(reply) });
  }
}

const started = (at: number) => StandIn.started[at] as StandIn;
const { scenario, diagnostics } = checkScenario(smallText);

let requestCheck: typeof import('../../../src/analysis/client/check-client').requestCheck;

beforeEach(async () => {
  StandIn.started = [];
  vi.stubGlobal('Worker', StandIn);
  vi.resetModules();
  ({ requestCheck } = await import('../../../src/analysis/client/check-client'));
});
afterEach(() => vi.unstubAllGlobals());

describe('asking for a check', () => {
  it('gives what is found in the same thread', async () => {
    const asked = requestCheck(smallText);
    started(0).answer();
    expect(await asked).toEqual({ scenario, diagnostics });
    expect(started(0).url.pathname).toMatch(/\/check-worker\.ts$/);
    expect(started(0).options).toEqual({ type: 'module', name: 'check' });
  });

  it('explores the file, with no id taken, if nothing else is asked', () => {
    void requestCheck('{');
    expect(started(0).asked).toEqual([{ text: '{', explores: true, withNotes: false, taken: [] }]);
    void requestCheck('{', { explores: false, taken: ['small'] });
    expect(started(1).asked).toEqual([{ text: '{', explores: false, withNotes: false, taken: ['small'] }]);
  });

  it('keeps the worker for the next check', async () => {
    const first = requestCheck('{');
    started(0).answer();
    await first;
    const second = requestCheck(smallText);
    started(0).answer();
    expect(await second).toEqual({ scenario, diagnostics });
    expect(StandIn.started).toHaveLength(1);
  });

  it('keeps one worker of two that ran at once', async () => {
    const both = [requestCheck('{'), requestCheck(smallText)];
    started(1).answer();
    started(0).answer();
    await Promise.all(both);
    expect(StandIn.started.map(({ isEnded }) => isEnded)).toEqual([true, false]);
    void requestCheck('{');
    expect(started(1).asked).toHaveLength(1);
  });

  it('passes on how many states were met, and goes on', async () => {
    const onProgress = vi.fn();
    const asked = requestCheck(smallText, { onProgress });
    started(0).send({ kind: 'progress', states: 50_000 });
    started(0).send({ kind: 'progress', states: 100_000 });
    started(0).answer();
    expect(await asked).toEqual({ scenario, diagnostics });
    expect(onProgress.mock.calls).toEqual([[50_000], [100_000]]);
  });

  it('may pass on nothing of how far it is', async () => {
    const asked = requestCheck(smallText);
    started(0).send({ kind: 'progress', states: 50_000 });
    started(0).answer();
    expect(await asked).toEqual({ scenario, diagnostics });
  });
});

describe('a check that is no longer wanted', () => {
  it('ends with its worker, and the next has another', async () => {
    const leaving = new AbortController();
    const asked = requestCheck(smallText, { signal: leaving.signal });
    leaving.abort('gone');
    await expect(asked).rejects.toBe('gone');
    expect(started(0).isEnded).toBe(true);
    void requestCheck(smallText);
    expect(StandIn.started).toHaveLength(2);
  });

  it('is not begun where its signal has aborted before', async () => {
    await expect(requestCheck('{', { signal: AbortSignal.abort('gone') })).rejects.toBe('gone');
    expect(StandIn.started).toEqual([]);
  });

  it('ends no worker once it is answered', async () => {
    const leaving = new AbortController();
    const asked = requestCheck('{', { signal: leaving.signal });
    started(0).answer();
    await asked;
    leaving.abort();
    expect(started(0).isEnded).toBe(false);
  });
});

describe('a check whose worker fails', () => {
  it.each([
    ['out of memory', 'out of memory'],
    ['', 'The check failed.'],
  ])('fails in its words: %j', async (message, words) => {
    const leaving = new AbortController();
    const asked = requestCheck(smallText, { signal: leaving.signal });
    started(0).onerror?.({ message });
    await expect(asked).rejects.toEqual(new Error(words));
    expect(started(0).isEnded).toBe(true);
    const end = vi.spyOn(started(0), 'terminate');
    leaving.abort();
    expect(end).not.toHaveBeenCalled();
  });

  it('fails alone: the next has another', async () => {
    const failed = requestCheck(smallText);
    started(0).onerror?.({ message: 'out of memory' });
    await expect(failed).rejects.toThrow('out of memory');
    const asked = requestCheck(smallText);
    started(1).answer();
    expect(await asked).toEqual({ scenario, diagnostics });
  });
});
