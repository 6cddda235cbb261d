import { requestAnalysis } from '../../../analysis/client/analysis-client';
import type { Likelihoods } from '../../../analysis/odds/likelihoods';
import type { AnalysisQuestion, AnalysisResult } from '../../../analysis/result/analysis-result';
import type { Scenario } from '../../../scenario/types';

/** How far a search in the background has come. */
export type SearchState =
  | { readonly kind: 'under way'; readonly states: number }
  | { readonly kind: 'found'; readonly result: AnalysisResult }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly reason: string };

/** A search of one question, asked of ever other likelihoods. */
export interface LargeSearch {
  /** Asks it of these likelihoods: once the last answer is there, and then of the latest alone. */
  readonly ask: (likelihoods: Likelihoods) => void;
  readonly stop: () => void;
}

/**
 * Searches in a worker what is too large to be found between two frames.
 * @param tell told of every change; never again once stopped
 */
export function largeSearch(
  scenario: Scenario,
  question: AnalysisQuestion,
  tell: (state: SearchState) => void,
): LargeSearch {
  const controller = new AbortController();
  const { signal } = controller;
  let latest: Likelihoods | undefined;
  let isBusy = false;

  const run = async () => {
    isBusy = true;
    tell({ kind: 'under way', states: 0 });
    try {
      while (latest && !signal.aborted) {
        const likelihoods = latest;
        latest = undefined;
        const onProgress = (states: number) => !signal.aborted && tell({ kind: 'under way', states });
        const result = await requestAnalysis(scenario, { ...question, likelihoods }, { signal, onProgress });
        if (!signal.aborted) tell({ kind: 'found', result });
      }
    } catch (error) {
      if (!signal.aborted)
        tell({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
    isBusy = false;
  };
  return {
    ask: (likelihoods) => {
      latest = likelihoods;
      if (!isBusy && !signal.aborted) void run();
    },
    stop: () => controller.abort(),
  };
}
