import { needComplete, outcomeAt, type StateSpace } from '../state-space/state-space';
import { moversOf, type Turns } from './movers';

/** A game on a graph, as a search back from its ends needs it. */
export interface GameGraph {
  readonly size: number;
  readonly stepsFrom: Int32Array;
  /** Each position's turn; -1 where play ends. */
  readonly turnAt: Int32Array;
  /** The steps backwards, as compressed rows: those into position p come from `cameFrom[rows[p]]` up to `rows[p + 1]`. */
  readonly rows: Int32Array;
  readonly cameFrom: Int32Array;
}

/** A space as a game on a graph: what every question of power asks of it, made once for each space. */
export interface Game extends GameGraph {
  readonly space: StateSpace;
  readonly turns: Turns;
}

const games = new WeakMap<StateSpace, Game>();

/** @throws {LimitExceeded} where a space is not complete */
export function gameOf(space: StateSpace): Game {
  needComplete(space);
  let game = games.get(space);
  if (!game) {
    const turns = moversOf(space);
    game = { space, turns, ...gameGraph(space, turns.at) };
    games.set(space, game);
  }
  return game;
}

/** The graph of some steps, in compressed rows, with the turn of each position. */
export function gameGraph(
  { size, stepsFrom, stepTo }: Pick<StateSpace, 'size' | 'stepsFrom' | 'stepTo'>,
  turnAt: Int32Array,
): GameGraph {
  const rows = new Int32Array(size + 1);
  const cameFrom = new Int32Array(stepTo.length);
  for (let step = 0; step < stepTo.length; step += 1) {
    const to = stepTo[step] as number;
    rows[to] = (rows[to] as number) + 1;
  }
  for (let state = 1; state <= size; state += 1) {
    rows[state] = (rows[state] as number) + (rows[state - 1] as number);
  }
  // Each row is filled from its end, so that its end becomes its start.
  for (let state = size - 1; state >= 0; state -= 1) {
    for (let step = stepsFrom[state] as number; step < (stepsFrom[state + 1] as number); step += 1) {
      const to = stepTo[step] as number;
      const at = (rows[to] as number) - 1;
      rows[to] = at;
      cameFrom[at] = state;
    }
  }
  return { size, stepsFrom, turnAt, rows, cameFrom };
}

/**
 * The positions from which some movers can force play to an outcome, whatever the others do, in linear time
 * (Grädel, Thomas & Wilke 2002, section 2.2). Play that goes on for ever, or stops elsewhere, does not reach it.
 * @param outcome by index into the scenario's outcomes
 * @param chooses whether they choose the move, for each turn of the game; at any other turn every move must lead there
 * @returns the positions in the order they are drawn in: by how many moves the outcome is away, at most
 */
export function attractor(game: Game, outcome: number, chooses: Uint8Array): Int32Array {
  return attractorTo(game, endingIn(game, outcome), chooses);
}

function endingIn({ space }: Game, outcome: number): (state: number) => boolean {
  return (state) => outcomeAt(space, state) === outcome;
}

/**
 * The same for play to any of several ends.
 * @param isGoal asked of positions where play ends
 */
export function attractorTo(
  graph: GameGraph,
  isGoal: (state: number) => boolean,
  chooses: Uint8Array,
): Int32Array {
  const { rows, cameFrom } = graph;
  const { missing, drawn, ends } = drawing(graph, isGoal, chooses);
  let count = ends;
  for (let index = 0; index < count; index += 1) {
    const state = drawn[index] as number;
    const last = rows[state + 1] as number;
    for (let row = rows[state] as number; row < last; row += 1) {
      const from = cameFrom[row] as number;
      const left = (missing[from] as number) - 1;
      missing[from] = left;
      if (left === 0) drawn[count++] = from;
    }
  }
  return drawn.subarray(0, count);
}

/**
 * Whether the attractor holds the first position. It is drawn depth first, and only until that is known: on a million
 * positions this takes about a third of the time, as the positions drawn one after another lie near each other in memory.
 */
export function attractsStart(game: Game, outcome: number, chooses: Uint8Array): boolean {
  const { rows, cameFrom } = game;
  const { missing, drawn: waiting, ends } = drawing(game, endingIn(game, outcome), chooses);
  let count = ends;
  while (count > 0) {
    count -= 1;
    const state = waiting[count] as number;
    if (state === 0) return true;
    const last = rows[state + 1] as number;
    for (let row = rows[state] as number; row < last; row += 1) {
      const from = cameFrom[row] as number;
      const left = (missing[from] as number) - 1;
      missing[from] = left;
      if (left === 0) waiting[count++] = from;
    }
  }
  return false;
}

interface Drawing {
  /** How many more of a position's steps must lead to what is drawn in, before it is drawn in too. */
  readonly missing: Int32Array;
  /** The outcome's own positions, with room for all others. */
  readonly drawn: Int32Array;
  readonly ends: number;
}

function drawing(
  { size, stepsFrom, turnAt }: GameGraph,
  isGoal: (state: number) => boolean,
  chooses: Uint8Array,
): Drawing {
  const drawn = new Int32Array(size);
  const missing = new Int32Array(size);
  let ends = 0;
  for (let state = 0; state < size; state += 1) {
    const turn = turnAt[state] as number;
    if (turn === -1) {
      if (isGoal(state)) drawn[ends++] = state;
    } else if (chooses[turn] === 1) {
      missing[state] = 1;
    } else {
      missing[state] = (stepsFrom[state + 1] as number) - (stepsFrom[state] as number);
    }
  }
  return { missing, drawn, ends };
}
