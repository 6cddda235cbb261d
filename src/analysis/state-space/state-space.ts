import { startState } from '../../scenario/states';
import type { Assumptions, Move, Scenario, SituationId, State } from '../../scenario/types';
import { type Compiled, closedMoves, compileMoves } from './compile-moves';
import { GrowingArray } from './growing-array';
import { KeyIndex } from './key-index';
import type { MoveTable } from './move-table';
import { LimitExceeded } from './not-computable';

/** States beyond this many are not explored unless a caller allows more. */
export const defaultStateLimit = 4_000_000;

/**
 * The states reachable from some, numbered in the order a breadth-first search meets them, and the steps between
 * them as compressed rows: the steps of state p are `stepsFrom[p]` up to `stepsFrom[p + 1]`.
 */
export interface StateSpace {
  readonly compiled: Compiled;
  /** How many states. */
  readonly size: number;
  /** False where the limit was met: then states are missing, and steps that lead to them. */
  readonly isComplete: boolean;
  /** The states that steps are missing from. */
  readonly truncatedStates: ReadonlySet<number>;
  /** Each state, packed. */
  readonly keys: Float64Array;
  /** Each state's place, by index into the packing's places. */
  readonly nodeOf: Int32Array;
  readonly stepsFrom: Int32Array;
  /** The state each step leads to. */
  readonly stepTo: Int32Array;
  /** Each step's move, by index into the compiled moves. */
  readonly stepMove: Int32Array;
  /** The state from which each was first met; -1 for those the search began from. */
  readonly reachedFrom: Int32Array;
  /** The step by which each was first met; -1 for those the search began from. */
  readonly reachedBy: Int32Array;
}

export interface ExploreOptions {
  /** Where to begin; the scenario's start where absent. */
  readonly from?: State;
  readonly assumptions?: Assumptions;
  /** How many states at most. */
  readonly limit?: number;
  /** Told how many states were met, every 50,000 or so. */
  readonly onProgress?: ((states: number) => void) | undefined;
}

/** Explores every state that open moves lead to, breadth first, moves in the scenario's order. */
export function exploreStateSpace(
  scenario: Scenario,
  {
    from = startState(scenario),
    assumptions = {},
    limit = defaultStateLimit,
    onProgress,
  }: ExploreOptions = {},
): StateSpace {
  return exploreFromStates(scenario, [from], assumptions, limit, onProgress);
}

/**
 * The same, from several states at once; they are the first of the space, each once, in the order given.
 * @param onProgress told how many states were met, every 50,000 or so
 */
export function exploreFromStates(
  scenario: Scenario,
  from: readonly State[],
  assumptions: Assumptions,
  limit: number = defaultStateLimit,
  onProgress?: (states: number) => void,
): StateSpace {
  const compiled = compileMoves(scenario);
  const { packing, toNode, tables, movesAt } = compiled;
  const { radix, combinations } = packing;
  const closed = closedMoves(compiled, assumptions);
  const openAt = movesAt.map((moves) => moves.filter((move) => closed[move] === 0));
  const met = new KeyIndex();
  const nodeOf = new GrowingArray(new Int32Array(1024));
  const stepsFrom = new GrowingArray(new Int32Array(1024));
  const stepTo = new GrowingArray(new Int32Array(2048));
  const stepMove = new GrowingArray(new Int32Array(2048));
  const reachedFrom = new GrowingArray(new Int32Array(1024));
  const reachedBy = new GrowingArray(new Int32Array(1024));
  for (const state of from) {
    const key = packing.pack(state);
    if (met.find(key) !== -1) continue;
    met.add(key);
    reachedFrom.push(-1);
    reachedBy.push(-1);
  }

  const digits = new Int32Array(radix.length);
  const truncatedStates = new Set<number>();
  for (let state = 0; state < met.size; state += 1) {
    const key = met.key(state);
    const place = Math.floor(key / combinations);
    nodeOf.push(place);
    stepsFrom.push(stepTo.length);
    const moves = openAt[place] as Int32Array;
    if (moves.length > 0) readDigits(key - place * combinations, radix, digits);
    let isCut = false;
    for (let index = 0; index < moves.length; index += 1) {
      const move = moves[index] as number;
      const added = addedBy(tables[move] as readonly MoveTable[], digits);
      if (Number.isNaN(added)) continue;
      const next = key + (toNode[move] as number) + added;
      const to = met.size < limit ? met.add(next) : met.find(next);
      if (to === -1) {
        isCut = true;
        continue;
      }
      if (to === reachedFrom.length) {
        reachedFrom.push(state);
        reachedBy.push(stepTo.length);
      }
      stepTo.push(to);
      stepMove.push(move);
    }
    if (isCut) truncatedStates.add(state);
    if (onProgress && state % 50_000 === 49_999) onProgress(met.size);
  }
  stepsFrom.push(stepTo.length);
  return {
    compiled,
    size: met.size,
    isComplete: truncatedStates.size === 0,
    truncatedStates,
    keys: met.trimmed(),
    nodeOf: nodeOf.trimmed(),
    stepsFrom: stepsFrom.trimmed(),
    stepTo: stepTo.trimmed(),
    stepMove: stepMove.trimmed(),
    reachedFrom: reachedFrom.trimmed(),
    reachedBy: reachedBy.trimmed(),
  };
}

/** What a move's tables add in all for some facts' values; NaN where a requirement is not met. */
function addedBy(tables: readonly MoveTable[], digits: Int32Array): number {
  let sum = 0;
  for (let table = 0; table < tables.length; table += 1) {
    const { facts, stride, filled, lazy } = tables[table] as MoveTable;
    let combination = 0;
    for (let fact = 0; fact < facts.length; fact += 1) {
      combination += (digits[facts[fact] as number] as number) * (stride[fact] as number);
    }
    const added = filled ? (filled[combination] as number) : lazy(combination);
    if (Number.isNaN(added)) return added;
    sum += added;
  }
  return sum;
}

function readDigits(facts: number, radix: Int32Array, digits: Int32Array): void {
  let rest = facts;
  for (let fact = 0; fact < radix.length; fact += 1) {
    const values = radix[fact] as number;
    const onward = Math.floor(rest / values);
    digits[fact] = rest - onward * values;
    rest = onward;
  }
}

/** A state of a state space, unpacked. */
export function stateAt({ compiled, keys }: StateSpace, state: number): State {
  return compiled.packing.unpack(keys[state] as number);
}

/** The number of a state in a state space, or -1 where it is not reached. */
export function indexOfState({ compiled, keys }: StateSpace, state: State): number {
  return keys.indexOf(compiled.packing.pack(state));
}

/** Which outcome a state is, by index into the scenario's outcomes; negative where it is none. */
export function outcomeAt({ compiled, nodeOf }: StateSpace, state: number): number {
  return (nodeOf[state] as number) - compiled.packing.firstOutcome;
}

/** Whether the state is an outcome, or no move is open there. */
export function endsAt({ stepsFrom }: StateSpace, state: number): boolean {
  return stepsFrom[state] === stepsFrom[state + 1];
}

/** The shortest series of moves to a state: that by which the search met it. */
export function pathTo({ compiled, reachedFrom, reachedBy, stepMove }: StateSpace, state: number): Move[] {
  let length = 0;
  for (let at = state; reachedFrom[at] !== -1; at = reachedFrom[at] as number) length += 1;
  const moves = new Array<Move>(length);
  for (let at = state; reachedFrom[at] !== -1; at = reachedFrom[at] as number) {
    length -= 1;
    moves[length] = compiled.moves[stepMove[reachedBy[at] as number] as number] as Move;
  }
  return moves;
}

/** The ids of some outcomes by their indices. */
export function outcomeId({ compiled }: StateSpace, outcome: number): SituationId {
  return compiled.packing.nodes[compiled.packing.firstOutcome + outcome] as SituationId;
}

/**
 * Says that a question which needs every state cannot be answered.
 * @throws {LimitExceeded} where a state space is not complete
 */
export function needComplete(space: StateSpace): void {
  if (space.isComplete) return;
  throw new LimitExceeded(
    `More than ${space.size.toLocaleString('en')} positions lie ahead; this is computed only where all of them are explored.`,
  );
}
