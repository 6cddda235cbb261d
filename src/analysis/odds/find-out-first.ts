import type { AnswerId, AssumptionId, Scenario, State } from '../../scenario/types';
import { freeAssumptions } from '../assumptions/answer-combinations';
import { type ExploreOptions, exploreStateSpace } from '../state-space/state-space';
import { LikelihoodError } from './likelihood-error';
import { type AnswerLikelihoods, answerWeight, type Likelihoods } from './likelihoods';
import { markovChainOf } from './markov-chain';
import { oddsAt, solve } from './odds';

/** What finding out the answer to an assumption is worth for the odds. */
export interface FindingOut {
  readonly assumption: AssumptionId;
  /** By how much the odds are expected to change: half the sum of the changes of all ends, over the answers as likely. */
  readonly change: number;
  /** The odds under each answer that may hold, in the scenario's order. */
  readonly answers: readonly {
    readonly answer: AnswerId;
    readonly chance: number;
    readonly byOutcome: readonly number[];
  }[];
}

/** Where to begin, what is fixed, and what is held likely; answers are equally likely where nothing is said of them. */
export interface FindingOutOptions extends ExploreOptions {
  readonly from?: State;
  readonly likelihoods?: Likelihoods;
  readonly answers?: AnswerLikelihoods;
}

/**
 * What to find out first: by how much the odds are expected to change from learning each open assumption's answer (as
 * an expected value of information; Raiffa & Schlaifer 1961, but of odds and not of gains). The others stay open.
 * @returns the one that changes most first
 * @throws {NotComputable} where there are too many states, or likelihoods make no odds
 */
export function findOutFirst(
  scenario: Scenario,
  { likelihoods = {}, answers = {}, ...options }: FindingOutOptions = {},
): FindingOut[] {
  return freeAssumptions(scenario, options.assumptions)
    .map((assumption): FindingOut => {
      const weights = assumption.answers.map((answer) => answerWeight(answers, assumption, answer));
      const sum = weights.reduce((all, each) => all + each, 0);
      if (!(sum > 0 && sum < Number.POSITIVE_INFINITY)) {
        throw new LikelihoodError(`The likelihoods of the answers to “${assumption.question}” are no odds.`);
      }
      const known = assumption.answers.flatMap(({ id }, index) => {
        const chance = (weights[index] as number) / sum;
        if (chance === 0) return [];
        const assumptions = { ...options.assumptions, [assumption.id]: id };
        const space = exploreStateSpace(scenario, { ...options, assumptions });
        const { byOutcome, stuck, forever } = oddsAt(solve(markovChainOf(space, likelihoods)), 0);
        return [{ answer: id, chance, byOutcome, ends: [...byOutcome, stuck, forever] }];
      });
      const expected = (known[0]?.ends ?? []).map((_, end) =>
        known.reduce((all, { chance, ends }) => all + chance * (ends[end] as number), 0),
      );
      const change = known.reduce(
        (all, { chance, ends }) =>
          all +
          (chance *
            ends.reduce((apart, each, end) => apart + Math.abs(each - (expected[end] as number)), 0)) /
            2,
        0,
      );
      return {
        assumption: assumption.id,
        change,
        answers: known.map(({ answer, chance, byOutcome }) => ({ answer, chance, byOutcome })),
      };
    })
    .sort((a, b) => b.change - a.change);
}
