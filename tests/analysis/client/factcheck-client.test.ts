import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askFactcheck } from '../../../src/analysis/client/factcheck-client';
import {
  answerFactcheck,
  type FactcheckReply,
  type FactcheckRequest,
} from '../../../src/analysis/client/factcheck-protocol';
import { factcheck } from '../../../src/analysis/factcheck/factcheck';
import { sheetOf } from '../../../src/analysis/factcheck/sheet';
import { small } from '../../scenario/small';

/** Stands for a worker: answers when told to, from copies, as a thread does. */
class StandIn {
  static started: StandIn[] = [];
  isEnded = false;
  asked: FactcheckRequest | undefined;
  onmessage?: (event: { data: FactcheckReply }) => void;
  onerror?: (event: { message: string }) => void;

  constructor(readonly url: URL) {
    StandIn.started.push(this);
  }

  postMessage(request: FactcheckRequest) {
    this.asked = structuredClone(request);
  }

  terminate() {
    this.isEnded = true;
  }

  answer() {
    if (this.asked) answerFactcheck(this.asked, (reply) => this.send(reply));
  }

  send(reply: FactcheckReply) {
    this.onmessage?.({ data: structuredClone(reply) });
  }
}

const started = (at: number) => StandIn.started[at] as StandIn;

beforeEach(() => {
  StandIn.started = [];
  vi.stubGlobal('Worker', StandIn);
});
afterEach(() => vi.unstubAllGlobals());

describe('asking for a check of every statement', () => {
  it('gives the sheet that is made in the same thread, and ends the worker', async () => {
    const asked = askFactcheck(small);
    started(0).answer();
    expect(await asked).toEqual(sheetOf(small, factcheck(small)));
    expect(started(0).url.pathname).toMatch(/\/factcheck-worker\.ts$/);
    expect(started(0).isEnded).toBe(true);
  });

  it('passes progress on, no more often than someone can read', () => {
    const onProgress = vi.fn();
    void askFactcheck(small, { onProgress });
    started(0).answer();
    expect(onProgress.mock.calls[0]).toEqual([{ kind: 'counting', texts: 0, of: expect.any(Number) }]);
    expect(onProgress.mock.calls.length).toBeLessThan(onProgress.mock.calls[0]?.[0].of);
  });

  it('ends at once where it is stopped, with the reason', async () => {
    const controller = new AbortController();
    const asked = askFactcheck(small, { signal: controller.signal });
    controller.abort(new Error('left'));
    await expect(asked).rejects.toThrow('left');
    expect(started(0).isEnded).toBe(true);
    await expect(askFactcheck(small, { signal: controller.signal })).rejects.toThrow('left');
    expect(StandIn.started).toHaveLength(1);
  });

  it('fails where the worker does', async () => {
    const asked = askFactcheck(small);
    started(0).onerror?.({ message: 'out of memory' });
    await expect(asked).rejects.toThrow('out of memory');
    expect(started(0).isEnded).toBe(true);
    const silent = askFactcheck(small);
    started(1).onerror?.({ message: '' });
    await expect(silent).rejects.toThrow('The check failed.');
  });
});
