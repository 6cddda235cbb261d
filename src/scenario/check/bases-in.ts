import type { Basis, Scenario } from '../types';
import type { JsonPath } from './fault';

/** Every basis of a scenario's claims, with where it stands. */
export function basesIn(scenario: Scenario): Generator<{ basis: Basis; path: JsonPath }> {
  return within(scenario, []);
}

function* within(part: object, path: JsonPath): Generator<{ basis: Basis; path: JsonPath }> {
  for (const [key, value] of Object.entries(part)) {
    const here = [...path, Array.isArray(part) ? Number(key) : key];
    if (key === 'basis') yield { basis: value, path: here };
    else if (typeof value === 'object') yield* within(value, here);
  }
}
