import { endsAt, needComplete, outcomeAt, type StateSpace } from '../state-space/state-space';
import { type Components, componentsOf } from '../state-space/strong-components';

/** How many complete paths lead to each end, exactly. */
export interface PathCounts {
  /** By outcome, in the scenario's order; last, paths that come to a state with no move left. */
  readonly byEnd: readonly bigint[];
  /** By end, then by number of moves; undefined where the space is too large to spread them (`spreadBound`). */
  readonly byLength: readonly (readonly bigint[])[] | undefined;
  /**
   * `every path`: no state repeats on any path, and all are counted. Where walks can go round in circles, those
   * that repeat no state are counted: `no state repeats` all of them, and with `upTo` those of at most so many moves.
   */
  readonly counted:
    | { readonly kind: 'every path' }
    | { readonly kind: 'no position repeats' }
    | { readonly kind: 'no position repeats'; readonly upTo: number };
}

/** Paths are spread by length where states times the longest path is at most this. */
export const spreadBound = 2_000_000;
/** In scenarios with cycles, how many steps are walked at most to count walks that repeat no state. */
export const usualBudget = 200_000;

/**
 * Counts the complete paths from a space's first state.
 * @throws {LimitExceeded} where the state space is not complete
 */
export function countPaths(
  space: StateSpace,
  components: Components = componentsOf(space),
  budget: number = usualBudget,
): PathCounts {
  needComplete(space);
  return components.hasCycle ? countSimple(space, budget) : countAll(space, components);
}

function endIndex(space: StateSpace, state: number): number {
  const outcome = outcomeAt(space, state);
  return outcome >= 0 ? outcome : space.compiled.scenario.outcomes.length;
}

function countAll(space: StateSpace, { order }: Components): PathCounts {
  const { size, stepsFrom, stepTo } = space;
  const longest = new Int32Array(size);
  for (let index = size - 1; index >= 0; index -= 1) {
    const at = order[index] as number;
    for (let step = stepsFrom[at] as number; step < (stepsFrom[at + 1] as number); step += 1) {
      const to = stepTo[step] as number;
      longest[to] = Math.max(longest[to] as number, (longest[at] as number) + 1);
    }
  }
  const depth = longest.reduce((most, each) => Math.max(most, each), 0);
  const ends = space.compiled.scenario.outcomes.length + 1;
  if (size * (depth + 1) > spreadBound) {
    return { byEnd: totals(space, order, ends), byLength: undefined, counted: { kind: 'every path' } };
  }
  const byLength = Array.from({ length: ends }, () => new Array<bigint>(depth + 1).fill(0n));
  const ways: bigint[][] = Array.from({ length: size }, () => []);
  ways[0] = [1n];
  // Components come sinks first, so that backwards every state comes before those its moves lead to.
  for (let index = size - 1; index >= 0; index -= 1) {
    const at = order[index] as number;
    const here = ways[at] as bigint[];
    if (endsAt(space, at)) {
      const row = byLength[endIndex(space, at)] as bigint[];
      for (const length in here) row[length] = (row[length] as bigint) + (here[length] as bigint);
      continue;
    }
    for (let step = stepsFrom[at] as number; step < (stepsFrom[at + 1] as number); step += 1) {
      const there = ways[stepTo[step] as number] as bigint[];
      for (let length = 0; length < here.length; length += 1) {
        const count = here[length] ?? 0n;
        if (count !== 0n) there[length + 1] = (there[length + 1] ?? 0n) + count;
      }
    }
  }
  return { byEnd: byLength.map(sum), byLength, counted: { kind: 'every path' } };
}

function totals(space: StateSpace, order: Int32Array, ends: number): bigint[] {
  const { size, stepsFrom, stepTo } = space;
  const byEnd = new Array<bigint>(ends).fill(0n);
  const ways = new Array<bigint>(size).fill(0n);
  ways[0] = 1n;
  for (let index = size - 1; index >= 0; index -= 1) {
    const at = order[index] as number;
    const here = ways[at] as bigint;
    if (endsAt(space, at)) {
      const end = endIndex(space, at);
      byEnd[end] = (byEnd[end] as bigint) + here;
      continue;
    }
    for (let step = stepsFrom[at] as number; step < (stepsFrom[at + 1] as number); step += 1) {
      const to = stepTo[step] as number;
      ways[to] = (ways[to] as bigint) + here;
    }
  }
  return byEnd;
}

/** Walks that repeat no state, of at most ever more moves, until all are counted or the budget is spent. */
function countSimple(space: StateSpace, budget: number): PathCounts {
  const nearest = movesToNearestEnd(space);
  // Of no move, nothing is walked: no budget is too small.
  let counted = countUpTo(space, nearest, 0, budget) as Counted;
  let spent = 0;
  let bound = 0;
  while (counted.isCut) {
    const next = countUpTo(space, nearest, bound + 1, budget - spent);
    if (!next) break;
    spent += next.walked;
    bound += 1;
    counted = next;
  }
  const { byLength, isCut } = counted;
  return {
    byEnd: byLength.map(sum),
    byLength,
    counted: isCut ? { kind: 'no position repeats', upTo: bound } : { kind: 'no position repeats' },
  };
}

interface Counted {
  readonly byLength: readonly (readonly bigint[])[];
  /** How many steps were walked. */
  readonly walked: number;
  /** Whether walks were cut off at the bound. */
  readonly isCut: boolean;
}

/** Walks of at most `bound` moves; undefined where they take more steps than the budget. */
function countUpTo(
  space: StateSpace,
  nearest: Int32Array,
  bound: number,
  budget: number,
): Counted | undefined {
  const { size, stepsFrom, stepTo } = space;
  const ends = space.compiled.scenario.outcomes.length + 1;
  const counts = Array.from({ length: ends }, () => new Array<number>(bound + 1).fill(0));
  const isOnPath = new Uint8Array(size);
  const path = [0];
  const next = [stepsFrom[0] as number];
  isOnPath[0] = 1;
  let walked = 0;
  let isCut = false;
  while (path.length > 0) {
    const depth = path.length - 1;
    const at = path[depth] as number;
    const step = next[depth] as number;
    if (endsAt(space, at)) {
      const row = counts[endIndex(space, at)] as number[];
      row[depth] = (row[depth] as number) + 1;
    }
    if (step >= (stepsFrom[at + 1] as number)) {
      isOnPath[at] = 0;
      path.pop();
      next.pop();
      continue;
    }
    next[depth] = step + 1;
    const to = stepTo[step] as number;
    if (isOnPath[to] === 1 || nearest[to] === -1) continue;
    if (depth + 1 + (nearest[to] as number) > bound) {
      isCut = true;
      continue;
    }
    walked += 1;
    if (walked > budget) return undefined;
    isOnPath[to] = 1;
    path.push(to);
    next.push(stepsFrom[to] as number);
  }
  return { byLength: counts.map((row) => row.map(BigInt)), walked, isCut };
}

/** How many moves the nearest end is away from each state; -1 where none lies ahead. */
function movesToNearestEnd(space: StateSpace): Int32Array {
  const { size, stepsFrom, stepTo } = space;
  const away = new Int32Array(size).fill(-1);
  for (let at = 0; at < size; at += 1) if (endsAt(space, at)) away[at] = 0;
  for (let changed = true; changed; ) {
    changed = false;
    for (let at = size - 1; at >= 0; at -= 1) {
      for (let step = stepsFrom[at] as number; step < (stepsFrom[at + 1] as number); step += 1) {
        const there = away[stepTo[step] as number] as number;
        if (there === -1 || (away[at] !== -1 && (away[at] as number) <= there + 1)) continue;
        away[at] = there + 1;
        changed = true;
      }
    }
  }
  return away;
}

function sum(counts: readonly bigint[]): bigint {
  return counts.reduce((all, each) => all + each, 0n);
}
