import { holds } from '../../scenario/conditions';
import { lookup } from '../../scenario/lookup';
import type { Condition, Scenario, SituationId, Want } from '../../scenario/types';
import { outcomeAt, outcomeId, type StateSpace, stateAt } from '../state-space/state-space';

/** Something a party wants of an outcome: that it be this one, that an interest stand so, or that a condition hold. */
export type Statement = Want;

/** Whether a condition holds at an outcome, however play comes to it. */
export type HoldsAt = (condition: Condition, outcome: SituationId) => boolean;

/** Whether an outcome meets a statement. */
export function meetsStatement(
  scenario: Scenario,
  statement: Statement,
  outcome: SituationId,
  holdsAt: HoldsAt,
): boolean {
  if ('outcome' in statement) return statement.outcome === outcome;
  if ('condition' in statement) return holdsAt(statement.condition, outcome);
  return lookup(scenario)
    .outcome(outcome)
    .meaning.some(
      ({ interest, standing }) => interest === statement.interest && standing === statement.standing,
    );
}

/**
 * Tells of conditions whether they hold at every state of a state space in which an outcome has come about. One that holds at
 * some of them alone does not count as met, nor does any at an outcome that does not come about.
 */
export function holdsWherever(space: StateSpace): HoldsAt {
  const statesOf = new Map<SituationId, number[]>();
  for (let state = 0; state < space.size; state += 1) {
    const outcome = outcomeAt(space, state);
    if (outcome < 0) continue;
    const id = outcomeId(space, outcome);
    const states = statesOf.get(id);
    if (states) states.push(state);
    else statesOf.set(id, [state]);
  }
  const known = new Map<Condition, Map<SituationId, boolean>>();
  return (condition, outcome) => {
    const ofCondition = known.get(condition) ?? new Map<SituationId, boolean>();
    known.set(condition, ofCondition);
    const before = ofCondition.get(outcome);
    if (before !== undefined) return before;
    const states = statesOf.get(outcome) ?? [];
    const isMet = states.length > 0 && states.every((state) => holds(condition, stateAt(space, state).facts));
    ofCondition.set(outcome, isMet);
    return isMet;
  };
}
