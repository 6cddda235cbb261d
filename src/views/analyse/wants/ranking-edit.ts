import type { EndId } from '../../../analysis/preferences/ends';
import type { Comparison } from '../../../analysis/preferences/preference';
import type { Ranking } from '../../../analysis/preferences/ranking';

/**
 * A partial order as tiers to show: each end stands just below the last of those wanted more. Ends of one tier are not
 * all wanted alike, where the order leaves some open.
 */
export function tiersOf(comparisons: readonly Comparison[], ends: readonly EndId[]): Ranking {
  const above = new Map<EndId, EndId[]>(ends.map((end) => [end, []]));
  for (const { one, other, relation } of comparisons) {
    if (relation === '>') above.get(other)?.push(one);
    if (relation === '<') above.get(one)?.push(other);
  }
  const known = new Map<EndId, number>();
  const depth = (end: EndId): number => {
    const found = known.get(end);
    if (found !== undefined) return found;
    const deepest = Math.max(-1, ...(above.get(end) ?? []).filter((each) => above.has(each)).map(depth));
    known.set(end, deepest + 1);
    return deepest + 1;
  };
  const tiers: EndId[][] = [];
  for (const end of ends) {
    const at = depth(end);
    tiers[at] = [...(tiers[at] ?? []), end];
  }
  return tiers.filter((tier) => tier !== undefined);
}

/** Half a step up: out of the company of its tier, to stand above it; or where it stands alone, into the tier above. */
export function raised(ranking: Ranking, end: EndId): Ranking {
  return turned(lowered(turned(ranking), end));
}

/** Half a step down: out of the company of its tier, to stand below it; or where it stands alone, into the tier below. */
export function lowered(ranking: Ranking, end: EndId): Ranking {
  const at = ranking.findIndex((tier) => tier.includes(end));
  const tier = ranking[at];
  if (!tier) return ranking;
  const others = tier.filter((each) => each !== end);
  const [before, after] = [ranking.slice(0, at), ranking.slice(at + 1)];
  if (others.length > 0) return [...before, others, [end], ...after];
  const [next, ...rest] = after;
  return next ? [...before, [...next, end], ...rest] : ranking;
}

function turned(ranking: Ranking): Ranking {
  return ranking.toReversed();
}

/** Where something that is dragged is let go. */
export interface Landing {
  /** The tier it is over, by index; as many as there are for below the last. */
  readonly tier: number;
  /** Whether it joins this tier, or stands alone above it. */
  readonly joins: boolean;
}

/** An end put elsewhere. */
export function placed(ranking: Ranking, end: EndId, { tier, joins }: Landing): Ranking {
  const others = (each: readonly EndId[]) => each.filter((one) => one !== end);
  const target = ranking[tier];
  if (joins && target) {
    if (target.includes(end)) return ranking;
    return ranking
      .map((each) => (each === target ? [...each, end] : others(each)))
      .filter((each) => each.length > 0);
  }
  const [before, after] = [ranking.slice(0, tier), ranking.slice(tier)];
  return [...before.map(others), [end], ...after.map(others)].filter((each) => each.length > 0);
}
