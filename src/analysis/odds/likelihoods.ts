import type {
  Answer,
  AnswerId,
  Assumption,
  AssumptionId,
  Assumptions,
  Move,
  MoveId,
  Scenario,
} from '../../scenario/types';
import { valueUnder } from '../../scenario/value-under';
import { combinationBound } from '../assumptions/answer-combinations';
import type { Compiled } from '../state-space/compile-moves';
import { LimitExceeded } from '../state-space/not-computable';
import { LikelihoodError } from './likelihood-error';

/**
 * How likely a user holds moves to be, as relative weights, 0 or more. Where several moves are open, the probability of
 * each is its weight over the sum of theirs. A move left out has the weight 1, or for a move of chance the scenario's.
 */
export type Likelihoods = Readonly<Partial<Record<MoveId, number>>>;

/**
 * How likely a user holds the answers to assumptions to be, as relative weights, 0 or more. Of an assumption named here
 * just one answer holds from the start on, whatever a user has fixed; an answer left out has the weight 1. An assumption
 * left out stays as the user set it, fixed or open.
 */
export type AnswerLikelihoods = Readonly<
  Partial<Record<AssumptionId, Readonly<Partial<Record<AnswerId, number>>>>>
>;

/** The weight of a move. */
export function moveWeight({ id, likelihood }: Move, likelihoods: Likelihoods): number {
  return valueUnder(likelihoods, id) ?? likelihood ?? 1;
}

/** Every move's weight, by its index in the compiled scenario. */
export function moveWeights({ moves }: Compiled, likelihoods: Likelihoods): Float64Array {
  return Float64Array.from(moves, (move) => moveWeight(move, likelihoods));
}

/** The weight of an answer. */
export function answerWeight(answers: AnswerLikelihoods, assumption: Assumption, answer: Answer): number {
  return valueUnder(valueUnder(answers, assumption.id) ?? {}, answer.id) ?? 1;
}

/** One answer to each weighted assumption, beside those a user has fixed, and how probable just these are. */
export interface WeightedAnswers {
  readonly assumptions: Assumptions;
  readonly chance: number;
}

/**
 * Every combination of answers to the weighted assumptions that is possible; their chances sum to 1. Answers to
 * different assumptions are taken to be independent of one another.
 * @throws {NotComputable} where the weights of an assumption's answers make no probabilities, or more than
 * `combinationBound` combinations are possible
 */
export function weightedAnswers(
  scenario: Scenario,
  answers: AnswerLikelihoods,
  assumptions: Assumptions = {},
): WeightedAnswers[] {
  let found: WeightedAnswers[] = [{ assumptions, chance: 1 }];
  for (const assumption of scenario.assumptions) {
    if (!valueUnder(answers, assumption.id)) continue;
    const shares = sharesOf(assumption.answers.map((answer) => answerWeight(answers, assumption, answer)));
    if (!shares)
      throw new LikelihoodError(`The likelihoods of the answers to “${assumption.question}” are no odds.`);
    found = found.flatMap((before) =>
      assumption.answers.flatMap((answer, index) => {
        const chance = before.chance * (shares[index] as number);
        return chance === 0
          ? []
          : [{ assumptions: { ...before.assumptions, [assumption.id]: answer.id }, chance }];
      }),
    );
    if (found.length > combinationBound) {
      throw new LimitExceeded(
        `The assumptions with likelihoods have more than ${combinationBound.toLocaleString('en')} combinations of answers. Take some of them out.`,
      );
    }
  }
  return found;
}

/** Weights as shares of 1; undefined where they make none. Scaled by the largest first, lest their sum overflow. */
function sharesOf(weights: readonly number[]): number[] | undefined {
  const largest = Math.max(...weights);
  if (!(largest > 0 && largest < Number.POSITIVE_INFINITY && weights.every((weight) => weight >= 0))) {
    return undefined;
  }
  const scaled = weights.map((weight) => weight / largest);
  const sum = scaled.reduce((all, each) => all + each, 0);
  return scaled.map((weight) => weight / sum);
}
