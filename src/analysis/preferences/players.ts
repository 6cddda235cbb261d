import {
  compareRationals,
  plus,
  type Rational,
  rational,
  readRational,
  times,
} from '../../scenario/rational';
import type { PartyId } from '../../scenario/types';
import type { EndId } from './ends';
import { type Ranking, scoresOf } from './ranking';

/** What one party wants, wholly decided. */
export interface Ranked {
  readonly party: PartyId;
  readonly ranking: Ranking;
  /** Exact numbers in text, by end, for what chance decides; evenly spaced by rank from 100 down to 0 where absent. */
  readonly values?: Readonly<Partial<Record<EndId, string>>> | undefined;
}

/** The same by the index of each end. */
export interface Player {
  readonly party: PartyId;
  /** How much each end is wanted: higher is better. */
  readonly scores: Int32Array;
  /** What each is worth: in the order of the scores. */
  readonly values: readonly Rational[];
}

/**
 * @param ends every end, in order
 * @param possible those that can come about, over whose tiers values are spaced where none are given
 * @throws {Error} where a value is no exact number, or the values order ends otherwise than the ranking does
 */
export function playerOf(
  { party, ranking, values }: Ranked,
  ends: readonly EndId[],
  possible: Iterable<number> = ends.keys(),
): Player {
  const scores = scoresOf(ranking, ends);
  return { party, scores, values: values ? given(values, scores, ends) : evenlySpaced(scores, possible) };
}

/** Evenly spaced by tier: 100 for the best of what is possible, 0 for the worst, and beyond these for what is not. */
export function evenlySpaced(scores: Int32Array, possible: Iterable<number>): Rational[] {
  const tiers = [...new Set(Array.from(possible, (end) => scores[end] as number))].sort((a, b) => a - b);
  const steps = BigInt(Math.max(1, tiers.length - 1));
  return Array.from(scores, (score) => {
    const isPossible = tiers.includes(score);
    const below = BigInt(tiers.filter((tier) => tier < score).length);
    // What is not possible is worth half a step less than the tier above it.
    return isPossible ? rational(below * 100n, steps) : rational((2n * below - 1n) * 100n, 2n * steps);
  });
}

/** The given values; an end without one takes its tier's, or lies midway between its neighbours, or 1 beyond the last. */
function given(
  values: Readonly<Partial<Record<EndId, string>>>,
  scores: Int32Array,
  ends: readonly EndId[],
): Rational[] {
  const byScore = new Map<number, Rational>();
  ends.forEach((end, index) => {
    const text = values[end];
    if (text === undefined) return;
    const value = readRational(text);
    if (!value) throw new Error(`The value “${text}” of ${end} is no exact number`);
    const before = byScore.get(scores[index] as number);
    if (before && compareRationals(before, value) !== 0)
      throw new Error(`${end} is ranked with one of another value`);
    byScore.set(scores[index] as number, value);
  });
  const valued = [...byScore].sort(([a], [b]) => a - b);
  valued.forEach(([, value], index) => {
    const next = valued[index + 1]?.[1];
    if (next && compareRationals(value, next) >= 0)
      throw new Error('The values order ends otherwise than the ranking');
  });
  for (const score of [...new Set(scores)].sort((a, b) => a - b)) {
    if (byScore.has(score)) continue;
    const below = [...byScore].filter(([other]) => other < score).sort(([a], [b]) => b - a)[0]?.[1];
    const above = [...byScore].filter(([other]) => other > score).sort(([a], [b]) => a - b)[0]?.[1];
    byScore.set(score, between(below, above));
  }
  return Array.from(scores, (score) => byScore.get(score) as Rational);
}

function between(below: Rational | undefined, above: Rational | undefined): Rational {
  if (below && above) return times(plus(below, above), rational(1, 2));
  if (above) return plus(above, rational(-1));
  return below ? plus(below, rational(1)) : rational(0);
}
