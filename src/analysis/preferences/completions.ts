import type { EndId } from './ends';
import type { Comparison, Preference } from './preference';
import type { Ranking } from './ranking';

/** Every ranking that says what a preference says is a completion; of more than so many none is tried. */
export const completionLimit = 5_000;

/**
 * The completions of a preference: every weak order that keeps what it says, and decides what it leaves open one way,
 * the other way, or as alike. A complete preference has one.
 * @returns as many as there are, but no more than one above the limit
 */
export function completionsOf({ comparisons }: Preference, limit: number = completionLimit): Ranking[] {
  const classes = tiedClasses(comparisons);
  const classOf = new Map(classes.flatMap((members, index) => members.map((end) => [end, index])));
  // Which classes each must come after.
  const above = classes.map(() => new Set<number>());
  for (const { one, other, relation } of comparisons) {
    const [first, second] = [classOf.get(one) as number, classOf.get(other) as number];
    if (relation === '>') above[second]?.add(first);
    if (relation === '<') above[first]?.add(second);
  }
  const found: Ranking[] = [];
  extend([], new Set(classes.keys()));
  return found;

  /** Every way on from some tiers, the next of which is any of the classes that nothing left must come before. */
  function extend(tiers: readonly (readonly EndId[])[], left: ReadonlySet<number>): void {
    if (found.length > limit) return;
    if (left.size === 0) {
      found.push(tiers);
      return;
    }
    const free = [...left].filter((each) => ![...(above[each] ?? [])].some((before) => left.has(before)));
    const choices = free.length > 20 ? limit + 1 : 2 ** free.length - 1;
    for (let mask = 1; mask <= choices && found.length <= limit; mask += 1) {
      const next = free.filter((_, index) => (mask >> index) & 1);
      const rest = new Set([...left].filter((each) => !next.includes(each)));
      extend([...tiers, next.flatMap((each) => classes[each] ?? [])], rest);
    }
  }
}

/** Ends grouped with those wanted alike, each group in the order of all ends. */
function tiedClasses(comparisons: readonly Comparison[]): EndId[][] {
  const classes: EndId[][] = [];
  const ends = [...new Set(comparisons.flatMap(({ one, other }) => [one, other]))];
  for (const end of ends) {
    const alike = comparisons.flatMap(({ one, other, relation }) =>
      relation !== '=' ? [] : one === end ? [other] : other === end ? [one] : [],
    );
    const group = classes.find((members) => members.some((member) => alike.includes(member)));
    if (group) group.push(end);
    else classes.push([end]);
  }
  return classes;
}

/** One ranking for each of some parties. */
export type Rankings = readonly Ranking[];

/**
 * Every combination of completions, one for each preference.
 * @returns undefined where there are more than the limit
 */
export function combinedCompletions(
  preferences: readonly Preference[],
  limit: number = completionLimit,
): Rankings[] | undefined {
  let combined: Rankings[] = [[]];
  for (const preference of preferences) {
    const completions = completionsOf(preference, limit);
    if (completions.length * combined.length > limit) return undefined;
    combined = combined.flatMap((before) => completions.map((ranking) => [...before, ranking]));
  }
  return combined;
}
