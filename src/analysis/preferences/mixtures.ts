import { plus, type Rational, times, zero } from '../../scenario/rational';
import type { EndChance } from './solution';

/** What chance makes of one play of each of its ways on. */
export interface Mixture {
  readonly lottery: readonly EndChance[];
  /** The play taken of each way, in order. */
  readonly plays: readonly number[];
}

/**
 * Every mixture of one play of each way on, each lottery once.
 * @param split how likely each way is
 * @param limit undefined is given where there are more lotteries than this, of the first ways on or of all
 */
export function mixturesOf(
  split: readonly Rational[],
  ways: readonly (readonly number[])[],
  lottery: (play: number) => readonly EndChance[],
  limit: number,
): Mixture[] | undefined {
  let found: Mixture[] = [{ lottery: [], plays: [] }];
  for (const [index, plays] of ways.entries()) {
    const next = new Map<string, Mixture>();
    for (const before of found) {
      for (const play of plays) {
        const mixed = added(before.lottery, lottery(play), split[index] as Rational);
        const key = keyOf(mixed);
        if (!next.has(key)) next.set(key, { lottery: mixed, plays: [...before.plays, play] });
        if (next.size > limit) return undefined;
      }
    }
    found = [...next.values()];
  }
  return found;
}

function added(sum: readonly EndChance[], part: readonly EndChance[], share: Rational): EndChance[] {
  const chances = new Map(sum.map(({ end, chance }) => [end, chance]));
  for (const { end, chance } of part) chances.set(end, plus(chances.get(end) ?? zero, times(chance, share)));
  return [...chances].sort(([a], [b]) => a - b).map(([end, chance]) => ({ end, chance }));
}

/** The same for the same lottery, and for no other. */
export function keyOf(lottery: readonly EndChance[]): string {
  return lottery.map(({ end, chance }) => `${end}:${chance.top}/${chance.bottom}`).join();
}
