import { listed } from '#messages/wording';
import { lookup } from '../../scenario/lookup';
import type { Assumptions, Scenario, SituationId, State } from '../../scenario/types';
import { describePowers } from '../games/describe-power';
import type { Likelihoods } from '../odds/likelihoods';
import { type AnalysisResult, isComputed, type OutcomeReach, study } from './analysis-result';

/** How one outcome stood before a step and stands after it. */
export interface OutcomeChange {
  readonly outcome: SituationId;
  readonly before: OutcomeState;
  readonly after: OutcomeState;
}

export interface OutcomeState {
  readonly prospect: OutcomeReach['prospect'];
  /** Its probability; absent where no odds were computed. */
  readonly chance: number | undefined;
}

type StateFound = Pick<AnalysisResult, 'reach' | 'odds' | 'powers'>;

/** What a step changed. */
export interface StepChange {
  /** By outcome, in the scenario's order. */
  readonly outcomes: readonly OutcomeChange[];
  /** Which outcomes it closed or made certain, as sentences; none where it did neither. */
  readonly reach: readonly string[];
  /** Who can bring about and stop what, as sentences: those that held before alone, and those that hold since. */
  readonly powers: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** Why something was not computed, if something was not. */
  readonly notComputed: string | undefined;
}

/**
 * Compares what follows from the state before a step with what follows from the one after it.
 * @param limit how many states are explored from each at most
 */
export function stepChange(
  scenario: Scenario,
  before: State,
  after: State,
  { assumptions, likelihoods, limit }: { assumptions: Assumptions; likelihoods: Likelihoods; limit: number },
): StepChange {
  const [from, to] = [before, after].map((state) => {
    const { reach, odds, powers } = study(scenario, { from: state, assumptions, limit });
    return { reach: reach(), odds: odds(likelihoods), powers: powers() };
  }) as [StateFound, StateFound];
  const outcomes = scenario.outcomes.map(
    ({ id }, index): OutcomeChange => ({
      outcome: id,
      before: stateOf(from, index),
      after: stateOf(to, index),
    }),
  );
  const [wordsBefore, wordsAfter] = [from, to].map(({ powers }) =>
    isComputed(powers) ? describePowers(scenario, powers) : [],
  ) as [string[], string[]];
  const missing = [from.odds, to.odds, from.powers, to.powers].find((part) => !isComputed(part));
  return {
    outcomes,
    reach: reachInWords(scenario, outcomes),
    powers: {
      before: wordsBefore.filter((words) => !wordsAfter.includes(words)),
      after: wordsAfter.filter((words) => !wordsBefore.includes(words)),
    },
    notComputed: missing && !isComputed(missing) ? missing.notComputed : undefined,
  };
}

function stateOf({ reach, odds }: StateFound, outcome: number): OutcomeState {
  return {
    prospect: (reach[outcome] as OutcomeReach).prospect,
    chance: isComputed(odds) ? odds.byOutcome[outcome] : undefined,
  };
}

function reachInWords(scenario: Scenario, outcomes: readonly OutcomeChange[]): string[] {
  const named = (to: OutcomeReach['prospect']) =>
    outcomes
      .filter(({ before, after }) => after.prospect === to && before.prospect !== to)
      .map(({ outcome }) => lookup(scenario).outcome(outcome).short);
  const [closed, sure] = [named('impossible'), named('certain')];
  return [
    ...(closed.length > 0 ? [`It put ${listed(closed)} out of reach.`] : []),
    ...(sure.length > 0 ? [`It made ${listed(sure)} certain.`] : []),
  ];
}
