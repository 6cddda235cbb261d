import { exploreStateSpace } from '../src/analysis/state-space/state-space';
import type { MoveId, Scenario } from '../src/scenario/types';

/** A longest walk of the scenario, none of whose states can come again. */
export function longestWalk(scenario: Scenario): MoveId[] {
  const space = exploreStateSpace(scenario);
  const ahead = new Map<number, readonly MoveId[]>();
  const from = (at: number): readonly MoveId[] => {
    let longest = ahead.get(at);
    if (!longest) {
      longest = [];
      for (let step = space.stepsFrom[at] ?? 0; step < (space.stepsFrom[at + 1] ?? 0); step += 1) {
        const after = from(space.stepTo[step] ?? 0);
        const move = space.compiled.moves[space.stepMove[step] ?? 0];
        if (move && after.length >= longest.length) longest = [move.id, ...after];
      }
      ahead.set(at, longest);
    }
    return longest;
  };
  return [...from(0)];
}
