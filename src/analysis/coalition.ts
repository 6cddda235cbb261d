import type { PartyId, SituationId } from '../scenario/types';
import { attractor, type Game, gameOf } from './attractor';
import type { Space } from './space';

/** Parties who act together. Chance is in none: whatever chance can do is done against it. */
export type Coalition = readonly PartyId[];

/** What a coalition wants of an outcome. */
export interface Goal {
  readonly kind: 'bring about' | 'keep away';
  readonly outcome: SituationId;
}

/**
 * At which turns a coalition chooses the move: 1 or 0 for each turn of a game. Where several movers have moves open at
 * once, it must hold them all; else nobody can tell who comes first, and the turn counts as against it.
 */
export function turnsHeldBy({ space, turns }: Game, coalition: Coalition): Uint8Array {
  const holds = space.compiled.movers.map((mover) => mover !== 'chance' && coalition.includes(mover));
  return Uint8Array.from(turns.movers, (movers) => (movers.every((mover) => holds[mover]) ? 1 : 0));
}

/**
 * From where a coalition can bring an outcome about, whatever the others and chance do.
 * @returns 1 or 0 for each position of the space
 * @throws {RangeError} where the space is not complete
 */
export function canBringAbout(space: Space, coalition: Coalition, outcome: SituationId): Uint8Array {
  const game = gameOf(space);
  const drawn = attractor(game, outcomeIndex(space, outcome), turnsHeldBy(game, coalition));
  const can = new Uint8Array(space.size);
  for (let index = 0; index < drawn.length; index += 1) can[drawn[index] as number] = 1;
  return can;
}

/**
 * From where a coalition can keep an outcome away for good, whatever the others and chance do.
 * @returns 1 or 0 for each position of the space
 * @throws {RangeError} where the space is not complete
 */
export function canKeepAway(space: Space, coalition: Coalition, outcome: SituationId): Uint8Array {
  const game = gameOf(space);
  const drawn = attractor(game, outcomeIndex(space, outcome), others(turnsHeldBy(game, coalition)));
  const can = new Uint8Array(space.size).fill(1);
  for (let index = 0; index < drawn.length; index += 1) can[drawn[index] as number] = 0;
  return can;
}

/** The turns that are not among some. */
export function others(turns: Uint8Array): Uint8Array {
  return turns.map((held) => 1 - held);
}

/** @throws {Error} where the scenario has no such outcome */
export function outcomeIndex({ compiled }: Space, outcome: SituationId): number {
  const index = compiled.scenario.outcomes.findIndex(({ id }) => id === outcome);
  if (index === -1) throw new Error(`The scenario has no outcome ${outcome}`);
  return index;
}
