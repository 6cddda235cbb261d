import { LimitExceeded } from '../state-space/not-computable';
import type { Arrivals } from './arrivals';

/** How many digits of counts are held at a time, at most: 128 MB. */
const maxHeld = 2 ** 24;

/** What a digit of a count is counted to: two of them still add up exactly. */
const radix = 2 ** 50;

/**
 * What is to be known of a walk as it goes, as a small automaton: where it stands at first, and where each kind of step
 * takes it; -1 where the walk is counted no more.
 */
export interface Automaton {
  readonly levels: number;
  readonly first: number;
  /** By level times `kinds`, then kind of step. */
  readonly next: Int8Array;
  readonly kinds: number;
}

/** Counts complete walks by where an automaton ends; walks that end are those that come to an arrival without steps. */
export interface WalkCounter {
  /** How many complete walks there are. */
  readonly all: bigint;
  /** How many digits each count takes. */
  readonly digits: number;
  /**
   * How many end at each level of an automaton.
   * @param kindOf each step's kind
   */
  count(automaton: Automaton, kindOf: Uint8Array): bigint[];
}

/** An automaton that knows nothing of a walk. */
const anyWalk: Automaton = { levels: 1, first: 0, next: Int8Array.of(0), kinds: 1 };

/**
 * Makes ready to count the walks of arrivals among which none is come to again. Counts are exact: each is kept in as
 * many digits as the number of all walks needs, so that most scenarios need one, and none takes a `bigint` a step.
 * @param order the arrivals, each before those its steps lead to
 * @param maxLevels of the automata that will be asked of
 * @throws {LimitExceeded} where there are so many walks that their counts take too much room
 */
export function walkCounter(arrivals: Arrivals, order: Int32Array, maxLevels: number): WalkCounter {
  const noKinds = new Uint8Array(arrivals.stepTo.length);
  let digits = 0;
  let all: bigint[] | undefined;
  // As many digits as it takes: a count that does not fit says so by its last digit.
  while (!all) {
    digits += 1;
    if (arrivals.size * maxLevels * digits > maxHeld) {
      throw new LimitExceeded(
        'There are too many walks to count in how many a text is read: their number is too long to be added up everywhere.',
      );
    }
    all = countBy(arrivals, order, digits, anyWalk, noKinds);
  }
  const room = digits;
  return {
    all: all[0] as bigint,
    digits,
    count: (automaton, kindOf) => countBy(arrivals, order, room, automaton, kindOf) as bigint[],
  };
}

/** The counts by level; undefined where they need more digits. */
function countBy(
  { size, stepsFrom, stepTo }: Arrivals,
  order: Int32Array,
  digits: number,
  { levels, first, next, kinds }: Automaton,
  kindOf: Uint8Array,
): bigint[] | undefined {
  const width = levels * digits;
  const ways = new Float64Array(size * width);
  const ended = new Float64Array(width);
  ways[first * digits] = 1;
  for (let index = 0; index < size; index += 1) {
    const at = order[index] as number;
    const from = stepsFrom[at] as number;
    const end = stepsFrom[at + 1] as number;
    for (let level = 0; level < levels; level += 1) {
      const here = at * width + level * digits;
      if (isZero(ways, here, digits)) continue;
      if (from === end && !add(ways, here, ended, level * digits, digits)) return undefined;
      for (let step = from; step < end; step += 1) {
        const to = next[level * kinds + (kindOf[step] as number)] as number;
        if (to === -1) continue;
        const there = (stepTo[step] as number) * width + to * digits;
        if (!add(ways, here, ways, there, digits)) return undefined;
      }
    }
  }
  return Array.from({ length: levels }, (_, level) =>
    ended
      .subarray(level * digits, (level + 1) * digits)
      .reduceRight((count, digit) => count * BigInt(radix) + BigInt(digit), 0n),
  );
}

function isZero(counts: Float64Array, at: number, digits: number): boolean {
  for (let digit = 0; digit < digits; digit += 1) if (counts[at + digit] !== 0) return false;
  return true;
}

/** Adds a count to another, digit by digit, the lowest first; false where there is no digit left for what is carried. */
function add(counts: Float64Array, at: number, sums: Float64Array, into: number, digits: number): boolean {
  let carried = 0;
  for (let digit = 0; digit < digits; digit += 1) {
    const sum = (sums[into + digit] as number) + (counts[at + digit] as number) + carried;
    carried = sum >= radix ? 1 : 0;
    sums[into + digit] = sum - carried * radix;
  }
  return carried === 0;
}
