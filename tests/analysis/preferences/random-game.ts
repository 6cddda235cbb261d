import type { Scenario } from '../../../src/scenario/types';
import { game } from './small-game';

/** Numbers from 0 up to 1 that look random and are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A random game and what each outcome is worth to each party, as small whole numbers, so that ties are common. */
export interface RandomGame {
  readonly scenario: Scenario;
  readonly parties: readonly string[];
  readonly values: Readonly<Record<string, readonly number[]>>;
}

/**
 * @param chance whether some states are chance's
 * @param comesBack whether moves may lead back
 */
export function randomGame(seed: number, { chance = true, comesBack = false } = {}): RandomGame {
  const random = seeded(seed);
  const below = (most: number) => Math.floor(random() * most);
  const parties = ['A', 'B', 'C'].slice(0, 2 + below(2));
  const outcomes = ['w', 'x', 'y', 'z'].slice(0, 2 + below(3));
  const count = 2 + below(4);
  const places = [...Array.from({ length: count }, (_, index) => `s${index}`), ...outcomes];
  const situations: Record<string, string> = {};
  for (let index = 0; index < count; index += 1) {
    const mover = chance && below(4) === 0 ? 'chance' : (parties[below(parties.length)] as string);
    const first = comesBack ? 0 : index + 1;
    const ways = Array.from({ length: 1 + below(3) }, () => {
      const to = places[first + below(places.length - first)];
      return mover === 'chance' ? `${to}*${1 + below(3)}` : to;
    });
    situations[`s${index}`] = `${mover}: ${ways.join(' ')}`;
  }
  const scenario = game(situations);
  return {
    scenario: { ...scenario, parties: parties.map((id) => ({ id, short: id, interests: [] })) as never },
    parties,
    values: Object.fromEntries(scenario.outcomes.map(({ id }) => [id, parties.map(() => below(4))])),
  };
}

/** The values as `payoffs` takes them. */
export function valuesText({ values }: RandomGame): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([outcome, all]) => [outcome, all.join(' ')]));
}
