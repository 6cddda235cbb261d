import { GrowingArray } from '../state-space/growing-array';
import { KeyIndex } from '../state-space/key-index';
import type { StateSpace } from '../state-space/state-space';

/**
 * The states of a space told apart by the last move into them: what a reader has just seen happen. Laid out as the
 * space is, so that what works on its steps works on these: the steps of arrival a are `stepsFrom[a]` up to
 * `stepsFrom[a + 1]`. The first is the start, into which no move has led.
 */
export interface Arrivals {
  readonly space: StateSpace;
  readonly size: number;
  /** Each arrival's state, by its number in the space. */
  readonly stateOf: Int32Array;
  /** The move into each, by index into the compiled moves; -1 at the start. */
  readonly moveInto: Int32Array;
  readonly stepsFrom: Int32Array;
  /** The arrival each step leads from. */
  readonly stepFrom: Int32Array;
  /** The arrival each step leads to. */
  readonly stepTo: Int32Array;
  /** Each step's move, by index into the compiled moves. */
  readonly stepMove: Int32Array;
}

/** The arrivals of a space that was explored from one state. */
export function arrivalsOf(space: StateSpace): Arrivals {
  const moves = space.compiled.moves.length + 1;
  const met = new KeyIndex();
  const stateOf = new GrowingArray(new Int32Array(1024));
  const moveInto = new GrowingArray(new Int32Array(1024));
  const stepsFrom = new GrowingArray(new Int32Array(1024));
  const stepFrom = new GrowingArray(new Int32Array(2048));
  const stepTo = new GrowingArray(new Int32Array(2048));
  const stepMove = new GrowingArray(new Int32Array(2048));
  met.add(0);
  for (let arrival = 0; arrival < met.size; arrival += 1) {
    const key = met.key(arrival);
    const state = Math.floor(key / moves);
    stateOf.push(state);
    moveInto.push(key - state * moves - 1);
    stepsFrom.push(stepTo.length);
    const end = space.stepsFrom[state + 1] as number;
    for (let step = space.stepsFrom[state] as number; step < end; step += 1) {
      const move = space.stepMove[step] as number;
      stepFrom.push(arrival);
      stepTo.push(met.add((space.stepTo[step] as number) * moves + move + 1));
      stepMove.push(move);
    }
  }
  stepsFrom.push(stepTo.length);
  return {
    space,
    size: met.size,
    stateOf: stateOf.trimmed(),
    moveInto: moveInto.trimmed(),
    stepsFrom: stepsFrom.trimmed(),
    stepFrom: stepFrom.trimmed(),
    stepTo: stepTo.trimmed(),
    stepMove: stepMove.trimmed(),
  };
}
