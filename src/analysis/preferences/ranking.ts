import { deadEnd, type EndId, isOutcomeEnd, neverEnding } from './ends';

/** A weak order of ends: tiers, most wanted first; the ends of one tier are wanted alike. */
export type Ranking = readonly (readonly EndId[])[];

/**
 * The same with dead ends and never ending at its end, in one tier, unless it says otherwise of them.
 */
export function withoutEndLast(ranking: Ranking): Ranking {
  const unsaid = ([deadEnd, neverEnding] as const).filter(
    (end) => !ranking.some((tier) => tier.includes(end)),
  );
  const said = ranking.filter((tier) => tier.length > 0);
  return unsaid.length > 0 ? [...said, unsaid] : said;
}

/** The part of a ranking that is about some ends. */
export function rankingAmong(ranking: Ranking, ends: readonly EndId[]): Ranking {
  return ranking.map((tier) => tier.filter((end) => ends.includes(end))).filter((tier) => tier.length > 0);
}

/**
 * How much each end is wanted, by its index among `ends`: 0 in the last tier, one more in each before it.
 * @throws {Error} where an outcome among the ends is not ranked
 */
export function scoresOf(ranking: Ranking, ends: readonly EndId[]): Int32Array {
  const tiers = withoutEndLast(ranking);
  const scores = new Map(tiers.flatMap((tier, index) => tier.map((end) => [end, tiers.length - 1 - index])));
  return Int32Array.from(ends, (end) => {
    const score = scores.get(end);
    if (score === undefined) throw new Error(`The ranking does not say where ${end} stands`);
    return score;
  });
}

/** A ranking by how much each end is wanted, as `scoresOf` gives it. */
export function rankingOf(scores: ArrayLike<number>, ends: readonly EndId[]): Ranking {
  const tiers = [...new Set(Array.from(scores))].sort((a, b) => b - a);
  return tiers.map((score) => ends.filter((_, end) => scores[end] === score));
}

/** Whether two rankings say the same of all they rank. */
export function isSameRanking(one: Ranking, other: Ranking): boolean {
  const written = (ranking: Ranking) =>
    withoutEndLast(ranking)
      .map((tier) => tier.toSorted().join('='))
      .join('>');
  return written(one) === written(other);
}

/** Whether a ranking has each of some ends in a tier of its own; dead ends and never ending may share theirs. */
export function isStrict(ranking: Ranking): boolean {
  return ranking.every((tier) => tier.filter(isOutcomeEnd).length <= 1);
}
