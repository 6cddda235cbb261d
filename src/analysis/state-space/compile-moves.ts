import { closures } from '../../scenario/states';
import type { Assumptions, Move, Mover, Scenario } from '../../scenario/types';
import { type MoveTable, tableMaker } from './move-table';
import { type Packing, packingOf } from './state-packing';

/** A scenario as small tables of integers, to be explored fast. */
export interface Compiled {
  readonly scenario: Scenario;
  readonly packing: Packing;
  /** Every move, in the scenario's order; analyses know moves by their index here. */
  readonly moves: readonly Move[];
  /** What the way to another place adds to a packed state, by move. */
  readonly toNode: Float64Array;
  /** What else each move adds: the sum of its tables. */
  readonly tables: readonly (readonly MoveTable[])[];
  /** The moves of each place, by index; none at an outcome. */
  readonly movesAt: readonly Int32Array[];
  /** Who makes moves, chance last where there is any. */
  readonly movers: readonly Mover[];
  /** Each move's mover, by index into `movers`. */
  readonly moverOf: Int32Array;
}

const compiled = new WeakMap<Scenario, Compiled>();

/**
 * The tables of a scenario, made once for each scenario object.
 * @throws {LimitExceeded} where states cannot be packed
 */
export function compileMoves(scenario: Scenario): Compiled {
  let found = compiled.get(scenario);
  if (!found) {
    found = build(scenario);
    compiled.set(scenario, found);
  }
  return found;
}

function build(scenario: Scenario): Compiled {
  const packing = packingOf(scenario);
  const nodeOf = new Map(packing.nodes.map((id, index) => [id, index]));
  const moves = scenario.situations.flatMap((situation) => situation.moves);
  let next = 0;
  const movesAt = packing.nodes.map((_, place) =>
    Int32Array.from(scenario.situations[place]?.moves ?? [], () => next++),
  );
  const toNode = scenario.situations.flatMap((situation, from) =>
    situation.moves.map((move) => ((nodeOf.get(move.to) ?? from) - from) * packing.combinations),
  );
  const tables = moves.map(tableMaker(scenario, packing));
  const making = new Set(moves.map((move) => move.by));
  const movers: Mover[] = scenario.parties.map(({ id }) => id).filter((id) => making.has(id));
  if (making.has('chance')) movers.push('chance');
  const moverOf = Int32Array.from(moves, (move) => movers.indexOf(move.by));
  return { scenario, packing, moves, toNode: Float64Array.from(toNode), tables, movesAt, movers, moverOf };
}

/** Which moves some fixed answers close, by index: 1 where closed. */
export function closedMoves({ scenario, moves }: Compiled, assumptions: Assumptions): Uint8Array {
  return Uint8Array.from(moves, (move) => (closures(scenario, move, assumptions).length > 0 ? 1 : 0));
}
