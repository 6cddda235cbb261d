/** A weak order of some ends by their indices: tiers, most wanted first, each in order. */
export type Tiers = readonly (readonly number[])[];

/** A ranking near some others, with how far it is from the nearest of them. */
export interface NearRanking {
  readonly tiers: Tiers;
  /** In half steps. */
  readonly halfSteps: number;
  /** The nearest of those it was reached from. */
  readonly origin: Tiers;
}

/**
 * The rankings within some distance of given ones, nearest first. Distance is Kendall's with ties (Kemeny 1959): a step
 * for every two ends that are ordered the other way round, half a step for every two that are alike in just one of the
 * two rankings. Parting a tier in two and joining two neighbouring ones are the smallest changes of a weak order, and
 * series of them reach each at its distance.
 * @param halfSteps how far at most
 */
export function rankingsWithin(origins: readonly Tiers[], halfSteps: number): NearRanking[] {
  const found = new Map<string, NearRanking>();
  const byDistance: NearRanking[][] = Array.from({ length: halfSteps + 1 }, () => []);
  for (const tiers of origins) reach(tiers, 0, tiers);
  for (let distance = 0; distance <= halfSteps; distance += 1) {
    for (const near of byDistance[distance] as NearRanking[]) {
      if (found.get(keyOf(near.tiers)) !== near) continue;
      for (const { tiers, cost } of smallestChanges(near.tiers, halfSteps - distance)) {
        reach(tiers, distance + cost, near.origin);
      }
    }
  }
  return [...found.values()].sort((a, b) => a.halfSteps - b.halfSteps);

  function reach(tiers: Tiers, distance: number, origin: Tiers): void {
    const key = keyOf(tiers);
    const known = found.get(key);
    if (known && known.halfSteps <= distance) return;
    const near = { tiers, halfSteps: distance, origin };
    found.set(key, near);
    byDistance[distance]?.push(near);
  }
}

function smallestChanges(tiers: Tiers, most: number): { readonly tiers: Tiers; readonly cost: number }[] {
  const changes: { tiers: Tiers; cost: number }[] = [];
  tiers.forEach((tier, index) => {
    const [before, after] = [tiers.slice(0, index), tiers.slice(index + 1)];
    const [next, ...beyond] = after;
    if (next && tier.length * next.length <= most) {
      const joined = [...tier, ...next].sort((a, b) => a - b);
      changes.push({ tiers: [...before, joined, ...beyond], cost: tier.length * next.length });
    }
    // One end parted from all others of a tier is the least that parting costs.
    if (tier.length < 2 || tier.length - 1 > most) return;
    for (let mask = 1; mask < 2 ** tier.length - 1; mask += 1) {
      const first = tier.filter((_, at) => (mask >> at) & 1);
      const cost = first.length * (tier.length - first.length);
      if (cost > most) continue;
      const rest = tier.filter((_, at) => !((mask >> at) & 1));
      changes.push({ tiers: [...before, first, rest, ...after], cost });
    }
  });
  return changes;
}

function keyOf(tiers: Tiers): string {
  return tiers.map((tier) => tier.join('=')).join('>');
}

/** How much each end is wanted by such tiers, by index; those in none are wanted least. */
export function scoresByTiers(tiers: Tiers, ends: number): Int32Array {
  const scores = new Int32Array(ends);
  tiers.forEach((tier, index) => {
    for (const end of tier) scores[end] = tiers.length - index;
  });
  return scores;
}
