import { endsOf } from './ends';
import { mostEnds, pureSolution } from './look-ahead-pure';
import { playLimit, weighedSolution } from './look-ahead-weighed';
import { type Player, playerOf, type Ranked } from './players';
import type { ReducedGame } from './reduced-game';
import type { Solution } from './solution';

/**
 * What comes of every node if everyone knows what everyone wants and looks ahead to the end: the subgame-perfect
 * equilibria, by backward induction (Zermelo 1913; Kuhn 1953; Selten 1965, 1975), as the set of what some way to break
 * ties gives. A play of a move is kept just when, for every other move, the mover wants the worst play of that move no
 * more; this is exact where what is done at a state may depend on what went before it. With chance, plays are lotteries
 * compared by exact expected value. In and above a cycle, where equilibria without memory need not exist (Boros, Gurvich
 * & Yamangil 2013), the rule is applied to all that lies beyond, and never ending, until nothing more is ruled out:
 * what is left holds every equilibrium play, and perhaps more.
 * @param wants what each party wants; a turn of a party that is not among them is solved as if nobody knew who moves
 * @param limit how many plays of a node are kept at most where chance moves; a range beyond
 */
export function lookAhead(game: ReducedGame, wants: readonly Ranked[], limit: number = playLimit): Solution {
  const players = playersOf(game, wants);
  const playerAt = playersAt(game, players);
  const isPure = game.splits.length === 0 && game.ends <= mostEnds;
  return isPure ? pureSolution(game, players, playerAt) : weighedSolution(game, players, playerAt, limit);
}

/** What the parties want, by the index of each end; values are spaced over the ends that the game can come to. */
export function playersOf(game: ReducedGame, wants: readonly Ranked[]): Player[] {
  const ends = endsOf(game.space.compiled.scenario);
  return wants.map((ranked) => playerOf(ranked, ends, game.possible));
}

/** The player of each turn; -1 where it is chance's, shared, or nobody's of them. */
export function playersAt({ space, turnMovers }: ReducedGame, players: readonly Player[]): Int32Array {
  const { movers } = space.compiled;
  return Int32Array.from(turnMovers, (together) =>
    together.length === 1 ? players.findIndex(({ party }) => party === movers[together[0] as number]) : -1,
  );
}
