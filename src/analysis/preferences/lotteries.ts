import {
  approximately,
  compareRationals,
  one,
  plus,
  type Rational,
  times,
  zero,
} from '../../scenario/rational';
import { keyOf } from './mixtures';
import type { Player } from './players';
import type { EndChance } from './solution';

/**
 * Ends and lotteries over them, each known by one number: ends by their index, lotteries as they are met. What each is
 * worth to a player is its exact expected value.
 */
export class Lotteries {
  private readonly lotteries: (readonly EndChance[])[];
  private readonly numbers = new Map<string, number>();
  /** By player and play. */
  private readonly exact: Rational[][];
  private readonly rounded: number[][];

  constructor(
    ends: number,
    private readonly players: readonly Player[],
  ) {
    this.lotteries = Array.from({ length: ends }, (_, end) => [{ end, chance: one }]);
    this.exact = players.map(({ values }) => [...values]);
    this.rounded = this.exact.map((values) => values.map(approximately));
  }

  lottery(play: number): readonly EndChance[] {
    return this.lotteries[play] as readonly EndChance[];
  }

  /** The number of a lottery, given now where it has none. */
  numberOf(lottery: readonly EndChance[]): number {
    const [only] = lottery;
    if (only && lottery.length === 1) return only.end;
    const key = keyOf(lottery);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const play = this.lotteries.push(lottery) - 1;
    this.numbers.set(key, play);
    this.players.forEach(({ values }, player) => {
      const value = lottery.reduce(
        (sum, { end, chance }) => plus(sum, times(chance, values[end] as Rational)),
        zero,
      );
      this.exact[player]?.push(value);
      this.rounded[player]?.push(approximately(value));
    });
    return play;
  }

  value(player: number, play: number): Rational {
    return this.exact[player]?.[play] as Rational;
  }

  /** Above 0 where the player wants the first more; exact, though most plays are told apart by rounded values. */
  compare(player: number, first: number, second: number): number {
    if (first === second) return 0;
    const [here, there] = [this.rounded[player]?.[first] as number, this.rounded[player]?.[second] as number];
    const apart = here - there;
    if (Math.abs(apart) > 1e-9 * (Math.abs(here) + Math.abs(there))) return apart;
    return compareRationals(this.value(player, first), this.value(player, second));
  }
}
