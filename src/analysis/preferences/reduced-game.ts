import { plus, type Rational, rational, rationalOf, times, zero } from '../../scenario/rational';
import { moversOf } from '../games/movers';
import { LikelihoodError } from '../odds/likelihood-error';
import { allZeroMessage, soundWeights } from '../odds/likelihood-faults';
import type { Likelihoods } from '../odds/likelihoods';
import { GrowingArray } from '../state-space/growing-array';
import { endsAt, needComplete, outcomeAt, type StateSpace } from '../state-space/state-space';
import { componentsOf } from '../state-space/strong-components';
import { HashTable, hashOf } from './hash-table';

/** What a node's turn is, where it is no turn of one mover: it is an end. */
export const endTurn = -1;

/**
 * A space of states as the smallest game that has the same answers to what follows from who wants what. States from
 * which the game is the same are one node (bisimulation; Milner 1989). So are those with one way on and what it leads to,
 * and successive turns of one party, who then chooses among all they lead to. Nodes come after those they lead to,
 * except within a cycle, whose nodes come one after another and are left as they are.
 */
export interface ReducedGame {
  readonly space: StateSpace;
  /** How many nodes. */
  readonly size: number;
  /** The node of each state. */
  readonly nodeOf: Int32Array;
  /** Each node's turn: a mover's or a shared one, by index into `turnMovers`; `endTurn` at an end. */
  readonly turn: Int32Array;
  /** Each end's index in the order of `endsOf`; -1 at other nodes. */
  readonly end: Int32Array;
  /** The nodes that node n leads to are `to[from[n]]` up to `to[from[n + 1]]`. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** By turn, the movers by index into the compiled movers: first each mover alone, then all those who share a turn. */
  readonly turnMovers: readonly (readonly number[])[];
  /** The turn of chance, or -1 where it makes no move. */
  readonly chance: number;
  /** For a node of chance, which of `splits` tells how likely each way on is; -1 at other nodes. */
  readonly split: Int32Array;
  readonly splits: readonly (readonly Rational[])[];
  /** How likely the moves of chance that may be made at a state of chance are, in order. */
  splitAt(state: number): readonly Rational[];
  /** Whether a step can be taken at all: a move of chance that has no likelihood cannot. */
  canTake(step: number): boolean;
  /** The ends that play can come to at all, by index, in order; never ending wherever there is a cycle. */
  readonly possible: readonly number[];
  /** The first node of each cycle, with the one after its last. */
  readonly cycles: readonly { readonly first: number; readonly last: number }[];
  /** How many ends there are: outcomes, a dead end and never ending. */
  readonly ends: number;
}

/** A party's turn does not take over more ways on than this from the turn that it leads to. */
const longestTakenOver = 32;

/**
 * Reduces a space.
 * @param likelihoods of moves of chance alone; others do not matter here
 * @throws {NotComputable} where the state space is not complete, or likelihoods make no probabilities
 */
export function reducedGame(space: StateSpace, likelihoods: Likelihoods = {}): ReducedGame {
  needComplete(space);
  const { compiled, size, stepsFrom, stepTo, stepMove } = space;
  const components = componentsOf(space);
  const turns = moversOf(space);
  const chance = compiled.movers.indexOf('chance');
  const weights = chance === -1 ? undefined : soundWeights(compiled, likelihoods);
  const stuck = compiled.scenario.outcomes.length;
  const nodeOf = new Int32Array(size).fill(-1);
  const turn = new GrowingArray(new Int32Array(1024));
  const end = new GrowingArray(new Int32Array(1024));
  const split = new GrowingArray(new Int32Array(1024));
  const from = new GrowingArray(new Int32Array(1024));
  const to = new GrowingArray(new Int32Array(2048));
  const cycles: { first: number; last: number }[] = [];
  const splits: Rational[][] = [];
  const splitOf = new Map<string, number>();
  const table = new HashTable();
  /** The ways on of the node at hand. */
  let ways: number[] = [];
  const isInCycle = new GrowingArray(new Int32Array(1024));
  /** For each node, the last state that it was a way on of. */
  const seenBy = new GrowingArray(new Int32Array(1024));

  for (let component = 0; component < components.count; component += 1) {
    const first = components.start[component] as number;
    const last = components.start[component + 1] as number;
    const state = components.order[first] as number;
    if (last - first === 1 && !comesBack(state)) {
      nodeOf[state] = endsAt(space, state) ? endNode(state) : nodeFor(state);
      continue;
    }
    const start = turn.length;
    for (let index = first; index < last; index += 1) {
      nodeOf[components.order[index] as number] = start + index - first;
    }
    for (let index = first; index < last; index += 1) {
      const at = components.order[index] as number;
      gather(at, false);
      push(turns.at[at] as number, splitAt(at), 1);
    }
    cycles.push({ first: start, last: turn.length });
  }
  from.push(to.length);
  return {
    space,
    size: turn.length,
    nodeOf,
    turn: turn.trimmed(),
    end: end.trimmed(),
    from: from.trimmed(),
    to: to.trimmed(),
    turnMovers: turns.movers,
    chance,
    split: split.trimmed(),
    splits,
    cycles,
    splitAt: (state) => splits[splitAt(state)] ?? [],
    canTake,
    possible: possibleEnds(),
    ends: stuck + 2,
  };

  function canTake(step: number): boolean {
    const move = stepMove[step] as number;
    return compiled.moverOf[move] !== chance || weights?.[move] !== 0;
  }

  function possibleEnds(): number[] {
    const met = new Set<number>(cycles.length > 0 ? [stuck + 1] : []);
    for (let node = 0; node < turn.length; node += 1) if (turn.at(node) === endTurn) met.add(end.at(node));
    return [...met].sort((a, b) => a - b);
  }

  function comesBack(state: number): boolean {
    for (let step = stepsFrom[state] as number; step < (stepsFrom[state + 1] as number); step += 1) {
      if (stepTo[step] === state) return true;
    }
    return false;
  }

  function endNode(state: number): number {
    const outcome = outcomeAt(space, state);
    ways = [];
    return found(endTurn, outcome >= 0 ? outcome : stuck, -1);
  }

  /** The node of a state outside all cycles. */
  function nodeFor(state: number): number {
    gather(state, true);
    const mover = turns.at[state] as number;
    if (mover !== chance) ways.sort((a, b) => a - b);
    return ways.length === 1 ? (ways[0] as number) : found(mover, -1, splitAt(state));
  }

  /** Lists where a state leads: each way of chance by itself, any other once. */
  function gather(state: number, takesOver: boolean): void {
    ways = [];
    const mover = turns.at[state] as number;
    for (let step = stepsFrom[state] as number; step < (stepsFrom[state + 1] as number); step += 1) {
      const node = nodeOf[stepTo[step] as number] as number;
      if (mover === chance) {
        if (canTake(step)) ways.push(node);
      } else if (takesOver && isOwnTurn(node, mover)) {
        for (let way = from.at(node); way < lastWayOf(node); way += 1) add(to.at(way), state);
      } else {
        add(node, state);
      }
    }
  }

  function isOwnTurn(node: number, mover: number): boolean {
    if (turn.at(node) !== mover || lastWayOf(node) - from.at(node) > longestTakenOver) return false;
    return (turns.movers[mover] as readonly number[]).length === 1 && isInCycle.at(node) === 0;
  }

  function lastWayOf(node: number): number {
    return node + 1 < from.length ? from.at(node + 1) : to.length;
  }

  function add(node: number, state: number): void {
    // Nodes of the cycle at hand are numbered before they are there.
    while (seenBy.length <= node) seenBy.push(-1);
    if (seenBy.at(node) === state) return;
    seenBy.set(node, state);
    ways.push(node);
  }

  function splitAt(state: number): number {
    if (turns.at[state] !== chance || chance === -1) return -1;
    const moves = Array.from(
      stepMove.subarray(stepsFrom[state] as number, stepsFrom[state + 1] as number),
    ).filter((move) => weights?.[move] !== 0);
    const key = moves.join();
    let known = splitOf.get(key);
    if (known === undefined) {
      const shares = moves.map((move) => rationalOf(weights?.[move] as number));
      const sum = shares.reduce(plus, zero);
      if (sum.top === 0n) throw new LikelihoodError(allZeroMessage(space, state));
      known = splits.push(shares.map((share) => times(share, rational(sum.bottom, sum.top)))) - 1;
      splitOf.set(key, known);
    }
    return known;
  }

  function push(mover: number, chosen: number, cyclic: 0 | 1): number {
    const node = turn.length;
    turn.push(mover);
    isInCycle.push(cyclic);
    end.push(-1);
    split.push(chosen);
    from.push(to.length);
    for (const way of ways) to.push(way);
    return node;
  }

  /** The node with this turn and these ways on, made where there is none yet. */
  function found(mover: number, outcome: number, chosen: number): number {
    const hash = hashOf(
      ways,
      Math.imul(mover + 2, 31) + Math.imul(outcome + 2, 1009) + Math.imul(chosen + 2, 65_537),
    );
    const known = table.find(hash, (node) => isSame(node, mover, outcome, chosen));
    if (known !== -1) return known;
    const node = push(mover, chosen, 0);
    end.set(node, outcome);
    table.add(hash, node);
    return node;
  }

  function isSame(node: number, mover: number, outcome: number, chosen: number): boolean {
    if (turn.at(node) !== mover || end.at(node) !== outcome || split.at(node) !== chosen) return false;
    const first = from.at(node);
    if (lastWayOf(node) - first !== ways.length) return false;
    for (let way = 0; way < ways.length; way += 1) if (to.at(first + way) !== ways[way]) return false;
    return true;
  }
}
