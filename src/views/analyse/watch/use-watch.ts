import { useMemo } from 'react';
import { type AnalysisRequestOptions, askWatch } from '../../../analysis/client/analysis-client';
import type { AnswerLikelihoods, Likelihoods } from '../../../analysis/odds/likelihoods';
import type { Part } from '../../../analysis/result/analysis-result';
import type { WatchResult } from '../../../analysis/result/watch-result';
import type { Assumptions, MoveId, Scenario, State } from '../../../scenario/types';
import { type AskedState, useAsked } from '../search/use-asked';

/** What is asked of what to watch for; each the same object as long as it is the same. */
export interface WatchAsked {
  readonly scenario: Scenario;
  readonly from: State;
  readonly assumptions: Assumptions;
  readonly likelihoods: Likelihoods;
  readonly answerLikelihoods: AnswerLikelihoods;
  readonly walked: readonly MoveId[];
}

/** What to watch for, found in the worker. */
export function useWatch(asked: WatchAsked): AskedState<Part<WatchResult>> {
  const { scenario, from, assumptions, likelihoods, answerLikelihoods, walked } = asked;
  const ask = useMemo(
    () => (options: AnalysisRequestOptions) =>
      askWatch(scenario, { from, assumptions, likelihoods }, { answerLikelihoods, walked }, options),
    [scenario, from, assumptions, likelihoods, answerLikelihoods, walked],
  );
  return useAsked(ask);
}
