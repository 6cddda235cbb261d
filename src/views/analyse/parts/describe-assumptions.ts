import { answersIn } from '#messages/wording';
import type { Assumptions, Scenario } from '../../../scenario/types';

/** The answers fixed, each after its question; nothing where all questions are open. */
export function describeAssumptions(scenario: Scenario, assumptions: Assumptions): string | undefined {
  const answers = answersIn(scenario, assumptions).map(({ question, label }) => `${question} ${label}.`);
  return answers.length > 0 ? `Assumed: ${answers.join(' ')}` : undefined;
}
