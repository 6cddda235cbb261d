import type { Basis, Scenario } from '../types';
import type { Path } from './fault';

/** Every basis of a scenario's claims, with where it stands. */
export function basesIn(scenario: Scenario): Generator<{ basis: Basis; path: Path }> {
  return within(scenario, []);
}

function* within(part: object, path: Path): Generator<{ basis: Basis; path: Path }> {
  for (const [key, value] of Object.entries(part)) {
    const here = [...path, Array.isArray(part) ? Number(key) : key];
    if (key === 'basis') yield { basis: value, path: here };
    else if (typeof value === 'object') yield* within(value, here);
  }
}
