import { outcomesLostAlong } from '../../analysis/reachability/points-of-no-return';
import { type tooMany, withinLimit } from '../../analysis/state-space/within-limit';
import type { Assumptions, MoveId, Scenario, SituationId } from '../../scenario/types';

/** The outcomes that moves and answers put out of reach, as `outcomesLostAlong` gives them, or that too much lies ahead. */
export function lostOutcomes(
  scenario: Scenario,
  moves: readonly MoveId[],
  assumptions: Assumptions,
): ReadonlyMap<SituationId, number> | typeof tooMany {
  return withinLimit((limit) => outcomesLostAlong(scenario, moves, assumptions, limit));
}
