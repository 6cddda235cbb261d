import { startPosition } from '../../scenario/positions';
import type { Assumptions, Move, Position, Scenario, SituationId } from '../../scenario/types';
import { type Compiled, closedMoves, compile } from './compile-moves';
import { GrowingArray } from './growing-array';
import { KeyIndex } from './key-index';
import type { MoveTable } from './move-table';

/** Positions beyond this many are not explored unless a caller allows more. */
export const usualLimit = 4_000_000;

/**
 * The positions reachable from some, numbered in the order a breadth-first search meets them, and the steps between
 * them as compressed rows: the steps of position p are `stepsFrom[p]` up to `stepsFrom[p + 1]`.
 */
export interface Space {
  readonly compiled: Compiled;
  /** How many positions. */
  readonly size: number;
  /** False where the limit was met: then positions are missing, and steps that lead to them. */
  readonly isComplete: boolean;
  /** The positions that steps are missing from. */
  readonly cut: ReadonlySet<number>;
  /** Each position, packed. */
  readonly keys: Float64Array;
  /** Each position's place, by index into the packing's places. */
  readonly placeOf: Int32Array;
  readonly stepsFrom: Int32Array;
  /** The position each step leads to. */
  readonly stepTo: Int32Array;
  /** Each step's move, by index into the compiled moves. */
  readonly stepMove: Int32Array;
  /** The position from which each was first met; -1 for those the search began from. */
  readonly metFrom: Int32Array;
  /** The step by which each was first met; -1 for those the search began from. */
  readonly metBy: Int32Array;
}

export interface ExploreOptions {
  /** Where to begin; the scenario's start where absent. */
  readonly from?: Position;
  readonly assumptions?: Assumptions;
  /** How many positions at most. */
  readonly limit?: number;
  /** Told how many positions were met, every 50,000 or so. */
  readonly onProgress?: ((positions: number) => void) | undefined;
}

/** Explores every position that open moves lead to, breadth first, moves in the scenario's order. */
export function explore(
  scenario: Scenario,
  { from = startPosition(scenario), assumptions = {}, limit = usualLimit, onProgress }: ExploreOptions = {},
): Space {
  return exploreFrom(scenario, [from], assumptions, limit, onProgress);
}

/**
 * The same, from several positions at once; they are the first of the space, each once, in the order given.
 * @param onProgress told how many positions were met, every 50,000 or so
 */
export function exploreFrom(
  scenario: Scenario,
  from: readonly Position[],
  assumptions: Assumptions,
  limit: number = usualLimit,
  onProgress?: (positions: number) => void,
): Space {
  const compiled = compile(scenario);
  const { packing, toPlace, tables, movesAt } = compiled;
  const { radix, combinations } = packing;
  const closed = closedMoves(compiled, assumptions);
  const openAt = movesAt.map((moves) => moves.filter((move) => closed[move] === 0));
  const met = new KeyIndex();
  const placeOf = new GrowingArray(new Int32Array(1024));
  const stepsFrom = new GrowingArray(new Int32Array(1024));
  const stepTo = new GrowingArray(new Int32Array(2048));
  const stepMove = new GrowingArray(new Int32Array(2048));
  const metFrom = new GrowingArray(new Int32Array(1024));
  const metBy = new GrowingArray(new Int32Array(1024));
  for (const position of from) {
    const key = packing.pack(position);
    if (met.find(key) !== -1) continue;
    met.add(key);
    metFrom.push(-1);
    metBy.push(-1);
  }

  const digits = new Int32Array(radix.length);
  const cut = new Set<number>();
  for (let position = 0; position < met.size; position += 1) {
    const key = met.key(position);
    const place = Math.floor(key / combinations);
    placeOf.push(place);
    stepsFrom.push(stepTo.length);
    const moves = openAt[place] as Int32Array;
    if (moves.length > 0) readDigits(key - place * combinations, radix, digits);
    let isCut = false;
    for (let index = 0; index < moves.length; index += 1) {
      const move = moves[index] as number;
      const added = addedBy(tables[move] as readonly MoveTable[], digits);
      if (Number.isNaN(added)) continue;
      const next = key + (toPlace[move] as number) + added;
      const to = met.size < limit ? met.add(next) : met.find(next);
      if (to === -1) {
        isCut = true;
        continue;
      }
      if (to === metFrom.length) {
        metFrom.push(position);
        metBy.push(stepTo.length);
      }
      stepTo.push(to);
      stepMove.push(move);
    }
    if (isCut) cut.add(position);
    if (onProgress && position % 50_000 === 49_999) onProgress(met.size);
  }
  stepsFrom.push(stepTo.length);
  return {
    compiled,
    size: met.size,
    isComplete: cut.size === 0,
    cut,
    keys: met.trimmed(),
    placeOf: placeOf.trimmed(),
    stepsFrom: stepsFrom.trimmed(),
    stepTo: stepTo.trimmed(),
    stepMove: stepMove.trimmed(),
    metFrom: metFrom.trimmed(),
    metBy: metBy.trimmed(),
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

/** A position of a space, unpacked. */
export function positionAt({ compiled, keys }: Space, position: number): Position {
  return compiled.packing.unpack(keys[position] as number);
}

/** The number of a position in a space, or -1 where it is not reached. */
export function numberOf({ compiled, keys }: Space, position: Position): number {
  return keys.indexOf(compiled.packing.pack(position));
}

/** Which outcome a position is, by index into the scenario's outcomes; negative where it is none. */
export function outcomeAt({ compiled, placeOf }: Space, position: number): number {
  return (placeOf[position] as number) - compiled.packing.firstOutcome;
}

/** Whether the position is an outcome, or no move is open there. */
export function endsAt({ stepsFrom }: Space, position: number): boolean {
  return stepsFrom[position] === stepsFrom[position + 1];
}

/** The shortest series of moves to a position: that by which the search met it. */
export function movesTo({ compiled, metFrom, metBy, stepMove }: Space, position: number): Move[] {
  let length = 0;
  for (let at = position; metFrom[at] !== -1; at = metFrom[at] as number) length += 1;
  const moves = new Array<Move>(length);
  for (let at = position; metFrom[at] !== -1; at = metFrom[at] as number) {
    length -= 1;
    moves[length] = compiled.moves[stepMove[metBy[at] as number] as number] as Move;
  }
  return moves;
}

/** The ids of some outcomes by their indices. */
export function outcomeId({ compiled }: Space, outcome: number): SituationId {
  return compiled.packing.places[compiled.packing.firstOutcome + outcome] as SituationId;
}

/**
 * Says that a question which needs every position cannot be answered.
 * @throws {RangeError} where a space is not complete
 */
export function needComplete(space: Space): void {
  if (space.isComplete) return;
  throw new RangeError(
    `More than ${space.size.toLocaleString('en')} positions lie ahead; this is computed only where all of them are explored.`,
  );
}
