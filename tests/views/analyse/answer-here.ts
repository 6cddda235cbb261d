import type { AnalysisRequestOptions } from '../../../src/analysis/client/analysis-client';
import {
  type AnalysisRequest,
  type Answer,
  handleAnalysisRequests,
} from '../../../src/analysis/client/analysis-protocol';
import type { Scenario } from '../../../src/scenario/types';

function answered(request: AnalysisRequest): Answer {
  let answer: Answer | undefined;
  handleAnalysisRequests((reply) => {
    if (reply.kind === 'failed') throw new Error(reply.message);
    if (reply.kind !== 'progress') answer = structuredClone(reply);
  })(request);
  if (!answer) throw new Error('There is no answer');
  return answer;
}

/** What the client asks of its worker, answered in this thread, a turn later. */
export function clientHere() {
  const ask =
    (of: (answer: Answer) => unknown) =>
    async (
      scenario: Scenario,
      question: AnalysisRequest['question'],
      wishes?: unknown,
      options?: AnalysisRequestOptions,
    ) => {
      await Promise.resolve();
      options?.signal?.throwIfAborted();
      return of(answered({ id: 1, scenario, question, ...(wishes ? { wishes: wishes as never } : {}) }));
    };
  const result = (answer: Answer) => ('result' in answer ? answer.result : undefined);
  const every = ask(result);
  return {
    askFindings: ask((answer) => ('result' in answer ? answer.result : undefined)),
    askPreferences: ask(result),
    askWatch: async (
      scenario: Scenario,
      question: AnalysisRequest['question'],
      watch: NonNullable<AnalysisRequest['watch']>,
    ) => result(answered({ id: 1, scenario, question, watch })),
    askEveryRanking: (
      scenario: Scenario,
      question: AnalysisRequest['question'],
      options?: AnalysisRequestOptions,
    ) => every(scenario, question, 'every ranking', options),
  };
}
