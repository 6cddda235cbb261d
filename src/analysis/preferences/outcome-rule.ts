import type { PartyId } from '../../scenario/types';
import type { ProfileTable } from './all-rankings';
import { type EndId, endsOf } from './ends';
import type { ReducedGame } from './reduced-game';

/** An end that a condition compares with: one end, or what a party ranks best of several. */
export type Standard =
  | { readonly kind: 'end'; readonly end: EndId }
  | { readonly kind: 'best'; readonly party: PartyId; readonly among: readonly EndId[] };

/** That a party ranks an end above another. */
export interface RankCondition {
  readonly party: PartyId;
  readonly ranks: EndId;
  readonly above: Standard;
}

/** An end that comes just when, no earlier case applying, all conditions of any one group hold. */
export interface RuleCase {
  readonly end: EndId;
  readonly when: readonly (readonly RankCondition[])[];
}

/** Which rankings decide which end comes, found by trial and true of every profile of strict rankings. */
export interface OutcomeRule {
  /** Tried in this order; the first that applies decides. */
  readonly cases: readonly RuleCase[];
  /** What comes where no case applies. */
  readonly otherwise: Standard;
}

/** No more conditions than this make a rule that is worth telling. */
const longestRule = 12;

/**
 * Looks for a short rule. Of every party and some ends, what the party ranks best of them is tried as what comes unless
 * a case applies; of the other ends each is a case, which must come just when some parties rank it above that (or above
 * one another). A rule is given only where it is true of all profiles.
 * @returns the shortest that is found; undefined where there is none of this form
 */
export function outcomeRule(game: ReducedGame, table: ProfileTable): OutcomeRule | undefined {
  const { parties, ranked, rankings, comes } = table;
  const ends = endsOf(game.space.compiled.scenario);
  const endAt = (place: number) => ends[ranked[place] as number] as EndId;
  const places = ranked.map((_, place) => place);
  const image = places.filter((place) => comes.includes(place));
  const [only] = image;
  if (only === undefined) return undefined;
  if (image.length === 1) return { cases: [], otherwise: { kind: 'end', end: endAt(only) } };

  let best: OutcomeRule | undefined;
  for (let exceptions = 0; exceptions < image.length; exceptions += 1) {
    for (const among of subsets(image, image.length - exceptions)) {
      for (const party of among.length === 1 ? [0] : parties.keys()) {
        const rule = ruleWith(party, among);
        if (rule && (!best || lengthOf(rule) < lengthOf(best))) best = rule;
      }
    }
    if (best) break;
  }
  return best && isTrue(best) ? best : undefined;

  /** The rule with what a party ranks best of some ends as what comes unless a case applies. */
  function ruleWith(party: number, among: readonly number[]): OutcomeRule | undefined {
    const cases = image.filter((place) => !among.includes(place));
    const standard = rankings.map((ranks) => bestOf(ranks, among));
    const literals = literalsOf(cases);
    if (literals.length > 30) return undefined;
    // What comes, by which literals are true; -1 where no case applies.
    const seen = new Map<number, number>();
    const numbers = new Int32Array(parties.length);
    for (let profile = 0; profile < comes.length; profile += 1) {
      numbersOf(profile, numbers);
      const usual = standard[numbers[party] as number] as number;
      const come = comes[profile] as number;
      const isCase = come !== usual;
      if (isCase && !cases.includes(come)) return undefined;
      let vector = 0;
      for (let literal = 0; literal < literals.length; literal += 1) {
        const { party: who, place, above } = literals[literal] as Literal;
        const ranks = rankings[numbers[who] as number] as Uint8Array;
        if ((ranks[place] as number) < (ranks[above === -1 ? usual : above] as number))
          vector |= 1 << literal;
      }
      const before = seen.get(vector);
      if (before === undefined) seen.set(vector, isCase ? come : -1);
      else if (before !== (isCase ? come : -1)) return undefined;
    }
    const found = decisionList(seen, cases, literals);
    if (!found) return undefined;
    const otherwise: Standard =
      among.length === 1
        ? { kind: 'end', end: endAt(among[0] as number) }
        : { kind: 'best', party: parties[party] as PartyId, among: among.map(endAt) };
    const rule: OutcomeRule = {
      cases: found.map(({ place, groups }) => ({
        end: endAt(place),
        when: groups.map((group) =>
          literals
            .filter((_, literal) => (group >> literal) & 1)
            .map(
              ({ party: who, place: ranks, above }): RankCondition => ({
                party: parties[who] as PartyId,
                ranks: endAt(ranks),
                above: above === -1 ? otherwise : { kind: 'end', end: endAt(above) },
              }),
            ),
        ),
      })),
      otherwise,
    };
    return lengthOf(rule) > longestRule ? undefined : rule;
  }

  function literalsOf(cases: readonly number[]): Literal[] {
    return cases.flatMap((place) =>
      [...parties.keys()].flatMap((party) => [
        { party, place, above: -1 },
        ...cases.filter((other) => other !== place).map((above) => ({ party, place, above })),
      ]),
    );
  }

  /** The number of each party's ranking in a profile. */
  function numbersOf(profile: number, numbers: Int32Array): void {
    let rest = profile;
    for (let party = parties.length - 1; party >= 0; party -= 1) {
      const next = Math.floor(rest / rankings.length);
      numbers[party] = rest - next * rankings.length;
      rest = next;
    }
  }

  /** Whether a rule gives what comes, for every profile. */
  function isTrue(rule: OutcomeRule): boolean {
    const numbers = new Int32Array(parties.length);
    const placeOf = new Map(places.map((place) => [endAt(place), place]));
    const compiled = rule.cases.map(({ end, when }) => ({
      place: placeOf.get(end) as number,
      when: when.map((group) =>
        group.map(({ party, ranks, above }) => ({
          party: parties.indexOf(party),
          place: placeOf.get(ranks) as number,
          above: standardOf(above),
        })),
      ),
    }));
    const otherwise = standardOf(rule.otherwise);
    for (let profile = 0; profile < comes.length; profile += 1) {
      numbersOf(profile, numbers);
      const applies = compiled.find(({ when }) =>
        when.some((group) =>
          group.every(({ party, place, above }) => {
            const ranks = rankings[numbers[party] as number] as Uint8Array;
            return (ranks[place] as number) < (ranks[above(numbers)] as number);
          }),
        ),
      );
      if ((applies ? applies.place : otherwise(numbers)) !== comes[profile]) return false;
    }
    return true;

    function standardOf(standard: Standard): (numbers: Int32Array) => number {
      if (standard.kind === 'end') {
        const place = placeOf.get(standard.end) as number;
        return () => place;
      }
      const among = standard.among.map((end) => placeOf.get(end) as number);
      const party = parties.indexOf(standard.party);
      const bests = rankings.map((ranks) => bestOf(ranks, among));
      return (every) => bests[every[party] as number] as number;
    }
  }
}

/** That a party ranks the end of a case above another end, or, with -1, above what comes unless a case applies. */
interface Literal {
  readonly party: number;
  readonly place: number;
  readonly above: number;
}

interface FoundCase {
  readonly place: number;
  /** Sets of literals, as bits. */
  readonly groups: readonly number[];
}

/** The cases in an order in which each comes just when some group of literals is true, of what is left; or none. */
function decisionList(
  seen: ReadonlyMap<number, number>,
  cases: readonly number[],
  literals: readonly Literal[],
): FoundCase[] | undefined {
  const found: FoundCase[] = [];
  let left = [...seen];
  let waiting = [...cases];
  while (waiting.length > 0) {
    const next = waiting
      .flatMap((place) => {
        const groups = groupsFor(left, place, literals);
        return groups ? [{ place, groups }] : [];
      })
      .at(0);
    if (!next) return undefined;
    found.push(next);
    waiting = waiting.filter((place) => place !== next.place);
    left = left.filter(([, come]) => come !== next.place);
  }
  return found;
}

/** Groups of literals, one of which is true just where a case comes: prime implicants, taken until all is covered. */
function groupsFor(
  seen: readonly (readonly [number, number])[],
  place: number,
  literals: readonly Literal[],
): number[] | undefined {
  const others = seen.filter(([, come]) => come !== place).map(([vector]) => vector);
  const isSafe = (group: number) => others.every((vector) => (vector & group) !== group);
  const groups: number[] = [];
  for (const [vector, come] of seen) {
    if (come !== place || groups.some((group) => (vector & group) === group)) continue;
    if (!isSafe(vector)) return undefined;
    let group = vector;
    // Comparisons of one case with another are left out first: a rule is plainer without them.
    const order = [...literals.keys()].sort((a, b) => (literals[b]?.above ?? 0) - (literals[a]?.above ?? 0));
    for (const literal of order) {
      const without = group & ~(1 << literal);
      if (without !== group && isSafe(without)) group = without;
    }
    groups.push(group);
  }
  return groups;
}

function bestOf(ranks: Uint8Array, among: readonly number[]): number {
  return among.reduce((best, place) => ((ranks[place] as number) < (ranks[best] as number) ? place : best));
}

function lengthOf({ cases }: OutcomeRule): number {
  return cases.reduce((sum, { when }) => sum + 1 + when.reduce((all, group) => all + group.length, 0), 0);
}

function subsets(of: readonly number[], size: number): number[][] {
  if (size === 0) return [[]];
  return of.flatMap((first, index) => subsets(of.slice(index + 1), size - 1).map((rest) => [first, ...rest]));
}
