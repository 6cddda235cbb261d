import { needComplete, outcomeAt, type StateSpace } from '../state-space/state-space';

/**
 * What may become of an outcome.
 * - `impossible`: no series of open moves leads to it.
 * - `certain`: every walk that makes open moves as long as there are any comes to it. So no other outcome and no other
 *   state without an open move can be reached, and no walk can go round for ever, be it ever so unlikely.
 * - `possible`: some walk leads to it and some walk does not.
 */
export type Prospect = 'possible' | 'certain' | 'impossible';

/**
 * How each outcome stands from a space's first state once some of the space's moves are closed as well. Room for
 * the search is made once, so that many sets of closed moves can be tried on one space.
 * @returns takes 1 for each closed move, by index; gives a prospect for each outcome, in the scenario's order
 * @throws {LimitExceeded} where the state space is not complete
 */
export function prospectsWithin(space: StateSpace): (closed: Uint8Array) => Prospect[] {
  needComplete(space);
  const { size, stepsFrom, stepTo, stepMove } = space;
  const stuck = space.compiled.scenario.outcomes.length;
  const reached = new Int32Array(size);
  const metIn = new Int32Array(size);
  const stepsInto = new Int32Array(size);
  let search = 0;

  return (closed) => {
    const ends = new Uint8Array(stuck + 1);
    const count = reach(closed, ends);
    const isSure = ends.reduce((sum, each) => sum + each, 0) === 1 && !comesBack(closed, count);
    return Array.from(ends.subarray(0, stuck), (isReached) =>
      isReached === 0 ? 'impossible' : isSure ? 'certain' : 'possible',
    );
  };

  /** Lists what is reached, with how many open steps lead into each, and marks the ends among it. */
  function reach(closed: Uint8Array, ends: Uint8Array): number {
    search += 1;
    reached[0] = 0;
    metIn[0] = search;
    stepsInto[0] = 0;
    let count = 1;
    for (let index = 0; index < count; index += 1) {
      const at = reached[index] as number;
      let isEnd = true;
      for (let step = stepsFrom[at] as number; step < (stepsFrom[at + 1] as number); step += 1) {
        if (closed[stepMove[step] as number] === 1) continue;
        isEnd = false;
        const to = stepTo[step] as number;
        if (metIn[to] !== search) {
          metIn[to] = search;
          stepsInto[to] = 0;
          reached[count] = to;
          count += 1;
        }
        stepsInto[to] = (stepsInto[to] as number) + 1;
      }
      if (!isEnd) continue;
      const outcome = outcomeAt(space, at);
      ends[outcome >= 0 ? outcome : stuck] = 1;
    }
    return count;
  }

  /**
   * Whether a walk can come back to where it was: it can where taking away, again and again, states that no step
   * leads into leaves some (Kahn 1962).
   */
  function comesBack(closed: Uint8Array, count: number): boolean {
    if (stepsInto[0] !== 0) return true;
    reached[0] = 0;
    let taken = 1;
    for (let index = 0; index < taken; index += 1) {
      const at = reached[index] as number;
      for (let step = stepsFrom[at] as number; step < (stepsFrom[at + 1] as number); step += 1) {
        if (closed[stepMove[step] as number] === 1) continue;
        const to = stepTo[step] as number;
        stepsInto[to] = (stepsInto[to] as number) - 1;
        if (stepsInto[to] !== 0) continue;
        reached[taken] = to;
        taken += 1;
      }
    }
    return taken < count;
  }
}
