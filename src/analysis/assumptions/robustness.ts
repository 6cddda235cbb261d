import type { Scenario, SituationId } from '../../scenario/types';
import type { Prospect } from '../reachability/prospects';
import type { ExploreOptions } from '../state-space/state-space';
import { type AnswerCombination, answerCombinations } from './answer-combinations';

/** How far the outcomes depend on the assumptions. */
export interface Robustness {
  /** A row for each combination in which every assumption is answered; in it a cell for each outcome. */
  readonly grid: readonly AnswerCombination[];
  /** By outcome, in the scenario's order. */
  readonly outcomes: readonly OutcomeRobustness[];
}

export interface OutcomeRobustness {
  readonly outcome: SituationId;
  /** In how many rows the outcome stands so; the three add up to the number of rows. */
  readonly rows: Readonly<Record<Prospect, number>>;
}

/**
 * Counts in how many combinations of answers each outcome is certain, possible though not certain, and impossible.
 * Answers in `options.assumptions` stay as they are.
 * @throws {LimitExceeded} where there are too many combinations or states
 */
export function robustness(scenario: Scenario, options: ExploreOptions = {}): Robustness {
  const grid = answerCombinations(scenario, options);
  return {
    grid,
    outcomes: scenario.outcomes.map(({ id }, outcome) => {
      const rows = { possible: 0, certain: 0, impossible: 0 };
      for (const { prospects } of grid) rows[prospects[outcome] as Prospect] += 1;
      return { outcome: id, rows };
    }),
  };
}
