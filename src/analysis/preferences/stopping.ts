import { compareRationals } from '../../scenario/rational';
import type { Move, MoveId, PartyId, SituationId } from '../../scenario/types';
import { endsAt, outcomeAt } from '../state-space/state-space';
import { endsOf } from './ends';
import { type Lottery, lotteryOf } from './line-of-play';
import { playsAfter, stepsAt } from './plan';
import { endTurn } from './reduced-game';
import { type Solution, worstOf } from './solution';

/** A move that a party could have made on the way to an outcome, and what would come of it. */
export interface MovePassedBy {
  /** After how many moves of the way. */
  readonly after: number;
  readonly move: MoveId;
  readonly comesTo: Lottery;
  readonly wanted: 'less' | 'alike';
}

/** Whether a party would stop an outcome, and why. */
export type WouldStop =
  /**
   * Though all others work towards it: at the end of `way` it makes this move, for what comes of it is wanted more.
   * Nothing is told of what comes where that is not exactly known.
   */
  | {
      readonly kind: 'would';
      readonly way: readonly MoveId[];
      readonly move: MoveId;
      readonly comesTo: Lottery;
    }
  /** Not where all others work towards it: by `way` it comes about, and every departure leads to nothing better. */
  | {
      readonly kind: 'would not';
      readonly way: readonly MoveId[];
      readonly departures: readonly MovePassedBy[];
    }
  /** A cycle or a shared turn lies ahead, so that it is not known what would come of departing. */
  | { readonly kind: 'unknown' };

/**
 * Whether a party would stop an outcome for its own sake: even where all others did what they can for the outcome, the
 * party would at some point make a move after which it cannot come so, as it wants the worst that then comes, if all
 * look ahead from there, more than the outcome. A party that can stop an outcome and would not makes no credible threat of it (Selten 1975;
 * Schelling 1960).
 * @param player by index into the solution's players
 * @param outcome by index
 * @param state where play stands
 */
export function wouldStop(solution: Solution, player: number, outcome: number, state = 0): WouldStop {
  const { game } = solution;
  const { space } = game;
  const start = game.nodeOf[state] as number;
  const lets = lettingNodes(solution, player, outcome);
  if (lets[start] === 1) {
    if (solution.sureness(start) !== 'exact') return { kind: 'unknown' };
    return letting();
  }
  return solution.sureness(start) === 'shared turn' ? { kind: 'unknown' } : departing();

  /** The shortest way to the outcome by which nobody leaves, with the departures that the party passes by. */
  function letting(): WouldStop {
    const { by, last } = search(letsBy, (at) => outcomeAt(space, at) === outcome);
    if (last !== undefined) return told(last);
    throw new Error('An outcome that is let come about has a way to it');

    function told(end: number): WouldStop {
      const steps = stepsTo(end, by);
      const departures = steps.flatMap((step, after): MovePassedBy[] => {
        const at = stateOf(step);
        if (!isTurnOf(at)) return [];
        return stepsAt(space, at)
          .filter((other) => !letsBy(other))
          .map((other) => ({
            after,
            move: moveOf(other).id,
            comesTo: worst(other),
            wanted: wantedBeside(other),
          }));
      });
      return { kind: 'would not', way: steps.map((step) => moveOf(step).id), departures };
    }
  }

  /** The first state at which the party leaves, though it could let the outcome come. */
  function departing(): WouldStop {
    const isDeparture = (step: number) => !letsBy(step) && !bears(step);
    const { by, last } = search(
      () => true,
      (at) => {
        if (!isTurnOf(at)) return false;
        const steps = stepsAt(space, at);
        return steps.some(letsBy) && steps.some(isDeparture);
      },
    );
    if (last === undefined) return { kind: 'unknown' };
    const leaving = stepsAt(space, last).find(isDeparture) as number;
    const way = stepsTo(last, by).map((step) => moveOf(step).id);
    return { kind: 'would', way, move: moveOf(leaving).id, comesTo: worst(leaving) };
  }

  /** The nearest state that is looked for, by steps that may be taken, with the step by which each was reached. */
  function search(
    isTaken: (step: number) => boolean,
    isFound: (state: number) => boolean,
  ): { readonly by: Int32Array; readonly last: number | undefined } {
    const by = new Int32Array(space.size).fill(-1);
    const queue = new Int32Array(space.size);
    queue[0] = state;
    let count = 1;
    for (let index = 0; index < count; index += 1) {
      const at = queue[index] as number;
      if (isFound(at)) return { by, last: at };
      const stop = space.stepsFrom[at + 1] as number;
      for (let step = space.stepsFrom[at] as number; step < stop; step += 1) {
        const to = space.stepTo[step] as number;
        if (to === state || by[to] !== -1 || !isTaken(step) || !game.canTake(step)) continue;
        by[to] = step;
        queue[count] = to;
        count += 1;
      }
    }
    return { by, last: undefined };
  }

  /** The steps by which a state was reached, in order. */
  function stepsTo(last: number, by: Int32Array): number[] {
    const steps: number[] = [];
    for (let at = last; at !== state; at = stateOf(steps.at(-1) as number)) steps.push(by[at] as number);
    return steps.reverse();
  }

  function isTurnOf(at: number): boolean {
    if (endsAt(space, at)) return false;
    const { moverOf } = space.compiled;
    const mover = moverOf[space.stepMove[space.stepsFrom[at] as number] as number] as number;
    if (solution.playerAt[mover] !== player) return false;
    return stepsAt(space, at).every((step) => moverOf[space.stepMove[step] as number] === mover);
  }

  /** Whether the outcome can come after a step. */
  function letsBy(step: number): boolean {
    return lets[game.nodeOf[space.stepTo[step] as number] as number] === 1;
  }

  /** Whether the outcome is wanted no less than the worst of what comes of a step. */
  function bears(step: number): boolean {
    return wantsAtLeastWorst(solution, player, outcome, game.nodeOf[space.stepTo[step] as number] as number);
  }

  /** What the party wants least of what may come of a step; nothing where that is not exactly known. */
  function worst(step: number): Lottery {
    const node = game.nodeOf[space.stepTo[step] as number] as number;
    if (solution.sureness(node) !== 'exact') return [];
    return lotteryOf(solution, worstOf(solution, player, solution.plays(node)));
  }

  function wantedBeside(step: number): MovePassedBy['wanted'] {
    const play = worstOf(solution, player, playsAfter(solution, step));
    return solution.compare(player, play, outcome) < 0 ? 'less' : 'alike';
  }

  function moveOf(step: number): Move {
    return space.compiled.moves[space.stepMove[step] as number] as Move;
  }

  /** The state a step is made at. */
  function stateOf(step: number): number {
    let [low, high] = [0, space.size - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((space.stepsFrom[middle] as number) <= step) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/**
 * Whether a party would let an outcome come about, as `wouldStop` says it.
 * @returns undefined where that is not known
 */
export function letsComeAbout(
  solution: Solution,
  player: number,
  outcome: number,
  node: number,
): boolean | undefined {
  const lets = lettingNodes(solution, player, outcome)[node] === 1;
  const sureness = solution.sureness(node);
  if (sureness === 'shared turn') return undefined;
  return lets ? (sureness === 'exact' ? true : undefined) : false;
}

/** The nodes from which an outcome can come where all but the player work towards it, and the player never gains by leaving. */
function lettingNodes(solution: Solution, player: number, outcome: number): Uint8Array {
  const { size, turn, end, from, to, cycles } = solution.game;
  const lets = new Uint8Array(size);
  let cycle = 0;
  for (let node = 0; node < size; node += 1) {
    const here = cycles[cycle];
    if (here?.first === node) {
      for (let isChanged = true; isChanged; ) {
        isChanged = false;
        for (let inside = here.first; inside < here.last; inside += 1) if (settles(inside)) isChanged = true;
      }
      node = here.last - 1;
      cycle += 1;
    } else {
      settles(node);
    }
  }
  return lets;

  /** Whether a node is now found to let the outcome come. */
  function settles(node: number): boolean {
    if (lets[node] === 1 || !letsAt(node)) return false;
    lets[node] = 1;
    return true;
  }

  function letsAt(node: number): boolean {
    if (turn[node] === endTurn) return end[node] === outcome;
    const isOwn = solution.playerAt[turn[node] as number] === player;
    let isLet = false;
    let leaves = false;
    for (let way = from[node] as number; way < (from[node + 1] as number); way += 1) {
      const there = to[way] as number;
      if (lets[there] === 1) isLet = true;
      else if (isOwn && !leaves) leaves = !wantsAtLeastWorst(solution, player, outcome, there);
    }
    return isLet && !leaves;
  }
}

/** Whether a player wants an end at least as much as the worst that may come of a node. */
function wantsAtLeastWorst(solution: Solution, player: number, end: number, node: number): boolean {
  const plays = solution.plays(node);
  if (plays.length > 0) return plays.some((play) => solution.compare(player, end, play) >= 0);
  return compareRationals(solution.value(player, end), solution.range(player, node).least) >= 0;
}

/** The index of an outcome among the ends. */
export function endIndex(solution: Solution, outcome: SituationId): number {
  return endsOf(solution.game.space.compiled.scenario).indexOf(outcome);
}

/** The index of a party among the players, or -1. */
export function playerIndex(solution: Solution, party: PartyId): number {
  return solution.players.findIndex((player) => player.party === party);
}
