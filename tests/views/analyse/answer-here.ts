import type { AskOptions } from '../../../src/analysis/client/analysis-client';
import {
  type Answer,
  answerRequests,
  type FindingsRequest,
} from '../../../src/analysis/client/analysis-protocol';
import type { Scenario } from '../../../src/scenario/types';

function answered(request: FindingsRequest): Answer {
  let answer: Answer | undefined;
  answerRequests((reply) => {
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
      question: FindingsRequest['question'],
      wishes?: unknown,
      options?: AskOptions,
    ) => {
      await Promise.resolve();
      options?.signal?.throwIfAborted();
      return of(answered({ id: 1, scenario, question, ...(wishes ? { wishes: wishes as never } : {}) }));
    };
  const result = (answer: Answer) => ('result' in answer ? answer.result : undefined);
  const every = ask(result);
  return {
    askFindings: ask((answer) => ('findings' in answer ? answer.findings : undefined)),
    askPreferences: ask(result),
    askEveryRanking: (scenario: Scenario, question: FindingsRequest['question'], options?: AskOptions) =>
      every(scenario, question, 'every ranking', options),
  };
}
