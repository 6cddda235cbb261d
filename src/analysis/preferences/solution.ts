import type { Rational } from '../../scenario/rational';
import type { Player } from './players';
import type { ReducedGame } from './reduced-game';

/**
 * How much is known of what comes of a node, from most to least.
 * - `exact`: just these plays may come of it.
 * - `at most`: nothing else can, for it leads to a cycle; perhaps not all of these.
 * - `range`: ends and values within which all that comes of it lies, as a cycle or too many lotteries lie ahead.
 * - `shared turn`: nothing, as two movers may have a move at one state ahead.
 */
export type Sureness = 'exact' | 'at most' | 'range' | 'shared turn';
export const surenesses: readonly Sureness[] = ['exact', 'at most', 'range', 'shared turn'];

/** An end with how likely it is. */
export interface EndChance {
  /** By index. */
  readonly end: number;
  readonly chance: Rational;
}

/** The least and the most that what comes of a node is worth to a player, by expected value. */
export interface ValueRange {
  readonly least: Rational;
  readonly most: Rational;
}

/**
 * What comes of each node if all look ahead. A play is an end, or a lottery over ends where chance decides, known by its
 * number in this solution.
 */
export interface Solution {
  readonly game: ReducedGame;
  readonly players: readonly Player[];
  /** The player whose turn a turn is; -1 for chance, shared turns and movers who are no player. */
  readonly playerAt: Int32Array;
  sureness(node: number): Sureness;
  /** The ends that may come, by index, in order. */
  ends(node: number): readonly number[];
  /** The plays that may come; none where only a range is known. */
  plays(node: number): readonly number[];
  /** Above 0 where the player wants the first more, 0 where both alike. */
  compare(player: number, one: number, other: number): number;
  /** What a play comes to. */
  lottery(play: number): readonly EndChance[];
  value(player: number, play: number): Rational;
  range(player: number, node: number): ValueRange;
}

/** The play of some that a player wants least. */
export function worstOf(solution: Solution, player: number, plays: readonly number[]): number {
  return plays.reduce((worst, play) => (solution.compare(player, play, worst) < 0 ? play : worst));
}
