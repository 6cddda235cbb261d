import type { PartyId, SituationId } from '../../scenario/types';
import type { StateSpace } from '../state-space/state-space';
import type { Turns } from './movers';

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
export function turnsHeldBy(
  { space, turns }: { readonly space: StateSpace; readonly turns: Pick<Turns, 'movers'> },
  coalition: Coalition,
): Uint8Array {
  const holds = space.compiled.movers.map((mover) => mover !== 'chance' && coalition.includes(mover));
  return Uint8Array.from(turns.movers, (movers) => (movers.every((mover) => holds[mover]) ? 1 : 0));
}

/** The turns that are not among some. */
export function others(turns: Uint8Array): Uint8Array {
  return turns.map((held) => 1 - held);
}

/** @throws {Error} where the scenario has no such outcome */
export function outcomeIndex({ compiled }: StateSpace, outcome: SituationId): number {
  const index = compiled.scenario.outcomes.findIndex(({ id }) => id === outcome);
  if (index === -1) throw new Error(`The scenario has no outcome ${outcome}`);
  return index;
}
