import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AnalysisRequestOptions } from '../../../../src/analysis/client/analysis-client';
import type { WeighedQuestion } from '../../../../src/analysis/client/analysis-protocol';
import type { Likelihoods } from '../../../../src/analysis/odds/likelihoods';
import { type AnalysisResult, analyseScenario } from '../../../../src/analysis/result/analysis-result';
import { largeSearch, type SearchState } from '../../../../src/views/analyse/search/large-search';
import { tiktok } from '../../../tiktok';

/** What was asked and is not answered yet, in place of a worker. */
interface Request extends AnalysisRequestOptions {
  readonly likelihoods: WeighedQuestion['likelihoods'];
  readonly found: (result: AnalysisResult) => void;
  readonly failed: (reason: Error) => void;
}
const requests: Request[] = [];
vi.mock('../../../../src/analysis/client/analysis-client', () => ({
  requestAnalysis: (_: unknown, { likelihoods }: WeighedQuestion, options: AnalysisRequestOptions) =>
    new Promise<AnalysisResult>((found, failed) => requests.push({ likelihoods, found, failed, ...options })),
}));

const some = analyseScenario(tiktok, {});
const likely = (ban: number) => ({ ban }) as Likelihoods;
const settle = () => new Promise((resolve) => setTimeout(resolve));

function search() {
  const told: SearchState[] = [];
  return { told, ...largeSearch(tiktok, {}, (state) => told.push(state)) };
}

beforeEach(() => {
  requests.length = 0;
});

describe('a search in the background', () => {
  it('tells how far it has come, and then what it found', async () => {
    const { told, ask } = search();
    ask(likely(1));
    requests[0]?.onProgress?.(50_000);
    requests[0]?.found(some);
    await settle();
    expect(told).toEqual([
      { kind: 'under way', states: 0 },
      { kind: 'under way', states: 50_000 },
      { kind: 'found', result: some },
    ]);
  });

  it('asks of the latest likelihoods alone while one drags', async () => {
    const { ask } = search();
    for (const ban of [1, 2, 3, 4]) ask(likely(ban));
    expect(requests.map(({ likelihoods }) => likelihoods)).toEqual([likely(1)]);
    requests[0]?.found(some);
    await settle();
    expect(requests.map(({ likelihoods }) => likelihoods)).toEqual([likely(1), likely(4)]);
  });

  it('says nothing more once it is stopped', async () => {
    const { told, ask, stop } = search();
    ask(likely(1));
    stop();
    expect(requests[0]?.signal?.aborted).toBe(true);
    requests[0]?.onProgress?.(50_000);
    requests[0]?.found(some);
    ask(likely(2));
    await settle();
    expect(told).toEqual([{ kind: 'under way', states: 0 }]);
    expect(requests).toHaveLength(1);
  });

  it('says why it failed, and can be asked again', async () => {
    const { told, ask } = search();
    ask(likely(1));
    requests[0]?.failed(new Error('Out of memory.'));
    await settle();
    expect(told.at(-1)).toEqual({ kind: 'failed', reason: 'Out of memory.' });
    ask(likely(2));
    expect(requests).toHaveLength(2);
  });
});
