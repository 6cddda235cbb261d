import type { Mover, Scenario } from './types';

/** A mover's name: the party's, or what chance is called. */
export function moverName(scenario: Scenario, mover: Mover): string {
  if (mover === 'chance') return 'Chance';
  return scenario.parties.find((party) => party.id === mover)?.name ?? mover;
}
