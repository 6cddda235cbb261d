import type { StateSpace } from '../state-space/state-space';

/** Who is to move at each state of a state space. */
export interface Turns {
  /** Each state's turn, by index into `movers`; -1 where no move is open. */
  readonly at: Int32Array;
  /** The movers of each turn, by index into the compiled movers: one alone, or all those who have moves open at once. */
  readonly movers: readonly (readonly number[])[];
}

/** Finds whose turn it is everywhere. The first turns are each mover's own, in the order of the compiled movers. */
export function moversOf({ compiled, size, stepsFrom, stepMove }: StateSpace): Turns {
  const { moverOf } = compiled;
  const at = new Int32Array(size).fill(-1);
  const movers: number[][] = compiled.movers.map((_, mover) => [mover]);
  const shared = new Map<string, number>();
  for (let state = 0; state < size; state += 1) {
    const first = stepsFrom[state] as number;
    const last = stepsFrom[state + 1] as number;
    if (first === last) continue;
    const mover = moverOf[stepMove[first] as number] as number;
    let isShared = false;
    for (let step = first + 1; step < last; step += 1) {
      if (moverOf[stepMove[step] as number] !== mover) isShared = true;
    }
    at[state] = isShared ? sharedTurn(first, last) : mover;
  }
  return { at, movers };

  function sharedTurn(first: number, last: number): number {
    const together = [...new Set(stepMove.subarray(first, last).map((move) => moverOf[move] as number))];
    const key = together.sort((a, b) => a - b).join();
    let turn = shared.get(key);
    if (turn === undefined) {
      turn = movers.push(together) - 1;
      shared.set(key, turn);
    }
    return turn;
  }
}
