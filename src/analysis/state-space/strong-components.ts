import type { StateSpace } from './state-space';

/**
 * The strongly connected components of a space: sets of positions that can come back to one another. They are numbered
 * so that steps lead from higher to lower or stay within (Tarjan 1972, without recursion).
 */
export interface Components {
  readonly count: number;
  /** Each position's component. */
  readonly of: Int32Array;
  /** The positions, grouped by component: those of component c are `order[start[c]]` up to `order[start[c + 1]]`. */
  readonly order: Int32Array;
  readonly start: Int32Array;
  /** Whether some walk comes back to a position it has left. */
  readonly hasCycle: boolean;
}

/** What components are found of: a space, or what is laid out as one is. */
export type Steps = Pick<StateSpace, 'size' | 'stepsFrom' | 'stepTo'>;

/** @param counts whether a step is counted; all are where absent */
export function componentsOf(space: Steps, counts?: (step: number) => boolean): Components {
  const { size, stepsFrom, stepTo } = space;
  const of = new Int32Array(size).fill(-1);
  const order = new Int32Array(size);
  const start = new Int32Array(size + 1);
  const met = new Int32Array(size);
  const lowest = new Int32Array(size);
  const nextStep = new Int32Array(size);
  const stack = new Int32Array(size);
  const path = new Int32Array(size);
  let stacked = 0;
  let clock = 0;
  let count = 0;
  let placed = 0;
  let hasCycle = false;
  for (let root = 0; root < size; root += 1) {
    if (met[root] !== 0) continue;
    let depth = 0;
    path[0] = root;
    enter(root);
    while (depth >= 0) {
      const at = path[depth] as number;
      const step = nextStep[at] as number;
      if (step < (stepsFrom[at + 1] as number)) {
        nextStep[at] = step + 1;
        if (counts && !counts(step)) continue;
        const to = stepTo[step] as number;
        if (to === at) hasCycle = true;
        if (met[to] === 0) {
          depth += 1;
          path[depth] = to;
          enter(to);
        } else if (of[to] === -1 && (met[to] as number) < (lowest[at] as number)) {
          lowest[at] = met[to] as number;
        }
        continue;
      }
      if (lowest[at] === met[at]) close(at);
      depth -= 1;
      if (depth >= 0) {
        const before = path[depth] as number;
        if ((lowest[at] as number) < (lowest[before] as number)) lowest[before] = lowest[at] as number;
      }
    }
  }
  return { count, of, order, start: start.slice(0, count + 1), hasCycle };

  function enter(state: number): void {
    clock += 1;
    met[state] = clock;
    lowest[state] = clock;
    nextStep[state] = stepsFrom[state] as number;
    stack[stacked] = state;
    stacked += 1;
  }

  function close(root: number): void {
    const first = placed;
    let state: number;
    do {
      stacked -= 1;
      state = stack[stacked] as number;
      of[state] = count;
      order[placed] = state;
      placed += 1;
    } while (state !== root);
    if (placed - first > 1) hasCycle = true;
    count += 1;
    start[count] = placed;
  }
}
