import type { Assumptions, Scenario } from '../../scenario/types';
import { exploreStateSpace } from '../state-space/state-space';
import { type AnswerLikelihoods, type Likelihoods, weightedAnswers } from './likelihoods';
import { markovChainOf } from './markov-chain';
import { type EndOdds, oddsAt, snapToCertain, solve } from './odds';

export interface Answered {
  /** The answers a user has fixed. */
  readonly assumptions?: Assumptions;
  readonly answers?: AnswerLikelihoods;
}

/**
 * How a scenario ends from its start where answers to assumptions have odds too: the odds under each combination of
 * answers, weighted by how probable the combination is.
 * @throws {NotComputable} where the likelihoods, of moves or of answers, make no odds, more states lie ahead than are
 * explored, or a cycle cannot be solved accurately
 * @param solved the odds under combinations solved before, of the same scenario and likelihoods, which new ones join
 */
export function startOdds(
  scenario: Scenario,
  likelihoods: Likelihoods = {},
  { assumptions = {}, answers = {} }: Answered = {},
  solved: Map<string, EndOdds> = new Map(),
): EndOdds {
  const ends = scenario.outcomes.length + 2;
  const mixed = new Float64Array(ends);
  let moves = 0;
  for (const combination of weightedAnswers(scenario, answers, assumptions)) {
    const key = JSON.stringify(combination.assumptions);
    const odds = solved.get(key) ?? oddsUnder(scenario, likelihoods, combination.assumptions);
    solved.set(key, odds);
    [...odds.byOutcome, odds.stuck, odds.forever].forEach((chance, end) => {
      mixed[end] = (mixed[end] as number) + combination.chance * chance;
    });
    moves += combination.chance * odds.moves;
  }
  snapToCertain(mixed, 0, ends);
  return {
    byOutcome: Array.from(mixed.subarray(0, ends - 2)),
    stuck: mixed[ends - 2] as number,
    forever: mixed[ends - 1] as number,
    moves,
  };
}

function oddsUnder(scenario: Scenario, likelihoods: Likelihoods, assumptions: Assumptions): EndOdds {
  const space = exploreStateSpace(scenario, { assumptions });
  return oddsAt(solve(markovChainOf(space, likelihoods)), 0);
}
