import type { StateSpace } from '../state-space/state-space';
import { type Components, componentsOf } from '../state-space/strong-components';

/**
 * What every path from a space's first state to another has in common: a set of features for each state, as bits
 * in 32-bit words. A feature is a move made, a place passed or a value that a fact has at some state passed; both
 * ends of the path are passed.
 */
export interface MustPass {
  /** How many features there are: the moves, then the places, then the values of each fact in turn. */
  readonly features: number;
  readonly firstNode: number;
  /** The feature that stands for each fact's first value. */
  readonly firstValue: Int32Array;
  /** What all paths to each state share. */
  sharedBy(state: number): Uint32Array;
  /** What holds at a state itself. */
  featuresAt(state: number): Uint32Array;
}

/**
 * Finds them in one pass over the components, going round within a component until nothing changes: what is shared
 * at a state is what is shared at all states that lead to it, with what each step adds (Kildall, A unified
 * approach to global program optimization, 1973).
 */
export function mustPass(space: StateSpace, components: Components = componentsOf(space)): MustPass {
  const { compiled, size, keys, nodeOf, stepsFrom, stepTo, stepMove } = space;
  const { radix, nodes } = compiled.packing;
  const firstNode = compiled.moves.length;
  const firstValue = new Int32Array(radix.length);
  let features = firstNode + nodes.length;
  radix.forEach((values, fact) => {
    firstValue[fact] = features;
    features += values;
  });
  const words = (features + 31) >> 5;
  // Before a state is met, no path contradicts that everything is shared.
  const before = new Uint32Array(size * words).fill(0xffffffff);
  before.fill(0, 0, words);
  const here = new Uint32Array(words);
  const isWaiting = new Uint8Array(size).fill(1);
  let waiting = 0;
  const { start, count } = components;
  const order = components.order.slice();
  for (let component = count - 1; component >= 0; component -= 1) {
    const first = start[component] as number;
    const last = start[component + 1] as number;
    waiting = last - first;
    // Nearest first, so that few states are passed again.
    if (waiting > 1) order.subarray(first, last).sort();
    while (waiting > 0) {
      for (let index = first; index < last; index += 1) {
        if (isWaiting[order[index] as number] === 1) pass(order[index] as number);
      }
    }
  }

  return {
    features,
    firstNode,
    firstValue,
    sharedBy: (state) => {
      load(state);
      return here.slice();
    },
    featuresAt: (state) => {
      here.fill(0);
      addFeatures(state);
      return here.slice();
    },
  };

  /** Narrows what is shared at the states that steps lead to; those passed before wait for another pass. */
  function pass(state: number): void {
    isWaiting[state] = 0;
    waiting -= 1;
    load(state);
    for (let step = stepsFrom[state] as number; step < (stepsFrom[state + 1] as number); step += 1) {
      const to = stepTo[step] as number;
      const move = stepMove[step] as number;
      let isNarrower = false;
      for (let word = 0; word < words; word += 1) {
        const made = move >> 5 === word ? 1 << (move & 31) : 0;
        const old = before[to * words + word] as number;
        const next = (old & ((here[word] as number) | made)) >>> 0;
        if (next === old) continue;
        before[to * words + word] = next;
        isNarrower = true;
      }
      if (!isNarrower || isWaiting[to] === 1) continue;
      isWaiting[to] = 1;
      waiting += 1;
    }
  }

  function load(state: number): void {
    for (let word = 0; word < words; word += 1) here[word] = before[state * words + word] as number;
    addFeatures(state);
  }

  function addFeatures(state: number): void {
    const place = nodeOf[state] as number;
    add(firstNode + place);
    let rest = keys[state] as number;
    for (let fact = 0; fact < radix.length; fact += 1) {
      const values = radix[fact] as number;
      const onward = Math.floor(rest / values);
      add((firstValue[fact] as number) + rest - onward * values);
      rest = onward;
    }
  }

  function add(feature: number): void {
    here[feature >> 5] = (here[feature >> 5] as number) | (1 << (feature & 31));
  }
}

/** Whether a set of features has one. */
export function hasFeature(set: Uint32Array, feature: number): boolean {
  return (((set[feature >> 5] as number) >>> (feature & 31)) & 1) === 1;
}
