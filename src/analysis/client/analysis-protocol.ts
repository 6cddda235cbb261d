import type { Scenario } from '../../scenario/types';
import type { Likelihoods } from '../odds/likelihoods';
import {
  type EveryRanking,
  everyRanking,
  type PreferenceQuestion,
  type PreferenceResult,
  preferenceResult,
} from '../preferences/preference-result';
import {
  type AnalysisQuestion,
  type AnalysisResult,
  type Implied,
  type Part,
  type Study,
  study,
} from '../result/analysis-result';
import { type WatchQuestion, type WatchResult, watchResult } from '../result/watch-result';

/** A question with the likelihoods to weigh. */
export interface WeighedQuestion extends AnalysisQuestion {
  readonly likelihoods?: Likelihoods;
}

/** What a worker is sent. */
export interface AnalysisRequest {
  /** Comes back with every reply to it. */
  readonly id: number;
  /** Sent with the first request alone: all that follow are about the same. */
  readonly scenario?: Scenario;
  readonly question: WeighedQuestion;
  /** Asks what follows from what parties want, with what a user says of it; the result where absent. */
  readonly wishes?: NonNullable<PreferenceQuestion['wishes']> | 'every ranking';
  /** Asks what to watch for. */
  readonly watch?: Omit<WatchQuestion, 'likelihoods'>;
}

/** What a request is answered with. */
export type Answer =
  | { readonly kind: 'found'; readonly result: AnalysisResult }
  | { readonly kind: 'preferences'; readonly result: Part<PreferenceResult> }
  | { readonly kind: 'watch'; readonly result: Part<WatchResult> }
  | { readonly kind: 'every ranking'; readonly result: Part<EveryRanking> };

/** What it sends back: progress any number of times, then one of the others. */
export type AnalysisReply = { readonly id: number } & (
  | { readonly kind: 'progress'; readonly states: number }
  | Answer
  | { readonly kind: 'failed'; readonly message: string }
);

/**
 * Answers requests one after another. What the last question explored and implied is kept, so that to ask it again with
 * other likelihoods or wishes takes only to weigh them.
 */
export function handleAnalysisRequests(
  reply: (reply: AnalysisReply) => void,
): (request: AnalysisRequest) => void {
  let scenario: Scenario | undefined;
  let kept: { readonly asked: string; readonly studied: Study; implied?: Implied } | undefined;
  return ({ id, scenario: sent, question: { likelihoods = {}, ...question }, wishes, watch }) => {
    try {
      if (sent) {
        scenario = sent;
        kept = undefined;
      }
      if (!scenario) throw new Error('The first request says which scenario it is about.');
      const asked = JSON.stringify(question);
      if (kept?.asked !== asked) {
        // Let go of first, as both at once may be too large.
        kept = undefined;
        kept = {
          asked,
          studied: study(scenario, question, (states) => reply({ id, kind: 'progress', states })),
        };
      }
      const { studied } = kept;
      if (watch) {
        const result = studied.ofSpace((space) => watchResult(space, question, { ...watch, likelihoods }));
        reply({ id, kind: 'watch', result });
      } else if (wishes === 'every ranking') {
        reply({ id, kind: wishes, result: studied.ofSpace((space) => everyRanking(space, likelihoods)) });
      } else if (wishes) {
        const result = studied.ofSpace((space) => preferenceResult(space, { wishes, likelihoods }));
        reply({ id, kind: 'preferences', result });
      } else {
        kept.implied ??= studied.implied();
        reply({ id, kind: 'found', result: { ...kept.implied, ...studied.weigh(likelihoods) } });
      }
    } catch (error) {
      reply({ id, kind: 'failed', message: (error as Error).message });
    }
  };
}
