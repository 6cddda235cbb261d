import { endsAt, outcomeAt, type StateSpace } from '../state-space/state-space';
import { componentsOf } from '../state-space/strong-components';

/** What lies ahead of each state of a state space, as sets of ends: the outcomes, and last a state with no move left. */
export interface ReachableOutcomes {
  /** How many 32-bit words a set takes. */
  readonly words: number;
  readonly sets: Uint32Array;
  /** The index that stands for "no move left". */
  readonly stuck: number;
}

/** Finds what ends can be reached from each state, in one pass over the components. */
export function reachableOutcomes(space: StateSpace): ReachableOutcomes {
  const stuck = space.compiled.scenario.outcomes.length;
  const words = (stuck >> 5) + 1;
  const sets = new Uint32Array(space.size * words);
  const { order, start, count } = componentsOf(space);
  const union = new Uint32Array(words);
  for (let component = 0; component < count; component += 1) {
    union.fill(0);
    const first = start[component] as number;
    const last = start[component + 1] as number;
    for (let index = first; index < last; index += 1) {
      const state = order[index] as number;
      if (endsAt(space, state)) {
        const outcome = outcomeAt(space, state);
        const end = outcome >= 0 ? outcome : stuck;
        union[end >> 5] = (union[end >> 5] as number) | (1 << (end & 31));
      }
      const stop = space.stepsFrom[state + 1] as number;
      for (let step = space.stepsFrom[state] as number; step < stop; step += 1) {
        const to = (space.stepTo[step] as number) * words;
        for (let word = 0; word < words; word += 1) {
          union[word] = (union[word] as number) | (sets[to + word] as number);
        }
      }
    }
    for (let index = first; index < last; index += 1) {
      sets.set(union, (order[index] as number) * words);
    }
  }
  return { words, sets, stuck };
}

/** Whether an end lies ahead of a state. */
export function canReach({ words, sets }: ReachableOutcomes, state: number, end: number): boolean {
  return (((sets[state * words + (end >> 5)] as number) >>> (end & 31)) & 1) === 1;
}
