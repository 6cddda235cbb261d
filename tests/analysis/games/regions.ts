import { attractor, gameOf } from '../../../src/analysis/games/attractor';
import { type Coalition, others, outcomeIndex, turnsHeldBy } from '../../../src/analysis/games/coalition';
import type { StateSpace } from '../../../src/analysis/state-space/state-space';
import type { SituationId } from '../../../src/scenario/types';

/**
 * From where a coalition can bring an outcome about, whatever the others and chance do: 1 or 0 for each state.
 * `power.test.ts` compares it with a plain search.
 */
export function canBringAbout(space: StateSpace, coalition: Coalition, outcome: SituationId): Uint8Array {
  const game = gameOf(space);
  const drawn = attractor(game, outcomeIndex(space, outcome), turnsHeldBy(game, coalition));
  const can = new Uint8Array(space.size);
  for (const state of drawn) can[state] = 1;
  return can;
}

/** From where a coalition can keep an outcome away for good, likewise. */
export function canKeepAway(space: StateSpace, coalition: Coalition, outcome: SituationId): Uint8Array {
  const game = gameOf(space);
  const drawn = attractor(game, outcomeIndex(space, outcome), others(turnsHeldBy(game, coalition)));
  const can = new Uint8Array(space.size).fill(1);
  for (const state of drawn) can[state] = 0;
  return can;
}
