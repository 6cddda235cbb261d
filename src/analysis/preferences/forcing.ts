import type { PartyId } from '../../scenario/types';
import { attractorTo, gameGraph } from '../games/attractor';
import { type Coalition, others, turnsHeldBy } from '../games/coalition';
import type { ReducedGame } from './reduced-game';

/** What coalitions can be sure of in a game, whatever all others and chance do. */
export interface Forcing {
  /** The parties that move, in the scenario's order. */
  readonly parties: readonly PartyId[];
  /**
   * Whether a coalition can keep play within some ends, from a node.
   * @param within by the index of each end; where never ending is among them, play need not end
   */
  canForce(coalition: Coalition, within: ReadonlySet<number>, node: number): boolean;
}

/**
 * Answers by reachability and safety games, each solved once (Grädel, Thomas & Wilke 2002). Chance counts against every
 * coalition, but for moves without likelihood, which are not made; so does a turn shared with a mover outside.
 */
export function forcingIn(game: ReducedGame): Forcing {
  const { space, size, from, to, turn, end, ends, turnMovers } = game;
  const { movers, scenario } = space.compiled;
  const graph = gameGraph({ size, stepsFrom: from, stepTo: to }, turn);
  const never = ends - 1;
  const solved = new Map<string, Uint8Array>();
  return {
    parties: scenario.parties.map(({ id }) => id).filter((id) => movers.includes(id)),
    canForce: (coalition, within, node) => {
      const possible = game.possible.filter((each) => within.has(each));
      if (possible.length === game.possible.length) return true;
      if (possible.length === 0) return false;
      const key = `${coalition.join()}>${possible.join()}`;
      let won = solved.get(key);
      if (!won) {
        won = solve(coalition, new Set(possible));
        solved.set(key, won);
      }
      return won[node] === 1;
    },
  };

  function solve(coalition: Coalition, within: ReadonlySet<number>): Uint8Array {
    const held = turnsHeldBy({ space, turns: { movers: turnMovers } }, coalition);
    const isSafety = within.has(never);
    const drawn = attractorTo(
      graph,
      (node) => within.has(end[node] as number) !== isSafety,
      isSafety ? others(held) : held,
    );
    const won = new Uint8Array(size).fill(isSafety ? 1 : 0);
    for (const node of drawn) won[node] = isSafety ? 0 : 1;
    return won;
  }
}
