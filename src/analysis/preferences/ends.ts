import type { Scenario, SituationId } from '../../scenario/types';

/** Play that goes on for ever. No id of a scenario begins with an underscore. */
export const neverEnding = '_never';
/** Play that stops at a state without an open move that is no outcome. */
export const deadEnd = '_stuck';

/** What play can come to: an outcome by its id, a dead end, or no end at all. */
export type EndId = SituationId | typeof neverEnding | typeof deadEnd;

/** Every end by its index: the outcomes in the scenario's order, a dead end, never ending; as the columns of odds. */
export function endsOf(scenario: Scenario): EndId[] {
  return [...scenario.outcomes.map(({ id }) => id), deadEnd, neverEnding];
}

/** Whether an end is an outcome of the scenario. */
export function isOutcomeEnd(end: EndId): end is SituationId {
  return end !== deadEnd && end !== neverEnding;
}
