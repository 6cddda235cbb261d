import type { PartyId, SituationId } from '../../scenario/types';
import type { Coalition } from '../games/coalition';
import { coalitionBound } from '../games/power';
import { type EndId, endsOf, isOutcomeEnd } from './ends';
import type { Forcing } from './forcing';
import type { Preference, Relation } from './preference';
import type { ReducedGame } from './reduced-game';

/** Nor is every coalition tried where coalitions times ends times nodes are more: it would take more than some seconds. */
const coreBound = 2 ** 27;

/** In which completions of what the parties want something holds. */
export type Holds = 'in all' | 'in some' | 'in none';

/** An outcome and whether it can be what parties settle on. */
export interface SettlementOutcome {
  readonly outcome: SituationId;
  /** Every party wants it at least as much as what it can count on alone. */
  readonly individuallyRational: Holds;
  /** The parties that can be sure of better alone: in every completion, or in some. */
  readonly betterAlone: readonly { readonly party: PartyId; readonly holds: Holds }[];
  /** It is marked as a deal, and is individually rational. */
  readonly agreementZone: Holds;
  /** No other outcome is better for one of the parties that move and worse for none of them. */
  readonly paretoOfMovers: Holds;
  /** The same of all parties. */
  readonly paretoOfAll: Holds;
  /** Outcomes that are better for one of those who move and worse for none, in every completion. */
  readonly dominatedBy: readonly SituationId[];
  /** No coalition can force play into what all its members want more. */
  readonly core: Holds;
  /** The smallest coalitions that can, in every completion. */
  readonly blockedBy: readonly Coalition[];
}

/** Where a deal can lie. */
export interface Settlement {
  /** Those that can still come about, in the scenario's order. */
  readonly outcomes: readonly SettlementOutcome[];
  /** Whether any outcome is marked as a deal. */
  readonly hasDeals: boolean;
  /** False where coalitions are too many: then only each party alone and all together were tried for the core. */
  readonly isEveryCoalition: boolean;
}

/**
 * Where a deal can lie: individually rational outcomes (von Neumann & Morgenstern 1944), those among them that are deals
 * (the zone of possible agreement; Raiffa 1982), Pareto-optimal ones, and the core by α-effectivity (Aumann 1961). All
 * hold exactly over the completions of what is known: an outcome fares best where all that is open ranks below it, and
 * worst where all that is open ranks above it.
 * @param preferences of all parties
 * @param deals the outcomes that are deals
 */
export function settlement(
  game: ReducedGame,
  forcing: Forcing,
  preferences: readonly Preference[],
  deals: ReadonlySet<SituationId>,
  state = 0,
): Settlement {
  const ends = endsOf(game.space.compiled.scenario);
  const node = game.nodeOf[state] as number;
  const reachable = reachableEnds(game, node);
  const relations = new Map(
    preferences.map((preference) => [preference.party, relationsOf(preference, ends)]),
  );
  const movers = forcing.parties.filter((party) => relations.has(party));
  const all = preferences.map(({ party }) => party);
  const relation = (party: PartyId, one: number, other: number) =>
    relations.get(party)?.[one]?.[other] ?? '?';
  const isEveryCoalition =
    movers.length <= coalitionBound && 2 ** movers.length * ends.length * game.size <= coreBound;
  const coalitions = isEveryCoalition ? everyCoalition(movers) : fewCoalitions(movers);

  const outcomes = reachable
    .filter((end) => isOutcomeEnd(ends[end] as EndId))
    .map((outcome): SettlementOutcome => {
      const id = ends[outcome] as SituationId;
      const alone = movers.map((party) => ({ party, holds: blocks([party], outcome) }));
      const individuallyRational = unless(alone.map(({ holds }) => holds));
      const blocking = coalitions.map((coalition) => ({ coalition, holds: blocks(coalition, outcome) }));
      const always = blocking.filter(({ holds }) => holds === 'in all').map(({ coalition }) => coalition);
      return {
        outcome: id,
        individuallyRational,
        betterAlone: alone.filter(({ holds }) => holds !== 'in none'),
        agreementZone: deals.has(id) ? individuallyRational : 'in none',
        paretoOfMovers: pareto(movers, outcome),
        paretoOfAll: pareto(all, outcome),
        dominatedBy: reachable
          .filter((other) => dominates(movers, other, outcome, false))
          .map((other) => ends[other] as EndId)
          .filter(isOutcomeEnd),
        core: unless(blocking.map(({ holds }) => holds)),
        blockedBy: always.filter(
          (coalition) =>
            !always.some((other) => other !== coalition && other.every((party) => coalition.includes(party))),
        ),
      };
    });
  return { outcomes, hasDeals: deals.size > 0, isEveryCoalition };

  /** In which completions a coalition can force play into what all of it want more than an outcome. */
  function blocks(coalition: Coalition, outcome: number): Holds {
    const better = (open: readonly Relation[]) =>
      new Set(
        reachable.filter((end) => coalition.every((party) => open.includes(relation(party, end, outcome)))),
      );
    if (forcing.canForce(coalition, better(['>']), node)) return 'in all';
    return forcing.canForce(coalition, better(['>', '?']), node) ? 'in some' : 'in none';
  }

  function pareto(parties: readonly PartyId[], outcome: number): Holds {
    const others = reachable.filter((other) => isOutcomeEnd(ends[other] as EndId));
    if (others.some((other) => dominates(parties, other, outcome, false))) return 'in none';
    return others.some((other) => dominates(parties, other, outcome, true)) ? 'in some' : 'in all';
  }

  /** Whether an outcome is better for one and worse for none; where what is open may count for it, in some completion. */
  function dominates(
    parties: readonly PartyId[],
    other: number,
    outcome: number,
    isOpenFor: boolean,
  ): boolean {
    const open: readonly Relation[] = isOpenFor ? ['>', '?'] : ['>'];
    const found = parties.map((party) => relation(party, other, outcome));
    return (
      found.every((each) => each === '=' || open.includes(each)) && found.some((each) => open.includes(each))
    );
  }
}

/** What holds unless one of some things does. */
function unless(holds: readonly Holds[]): Holds {
  if (holds.includes('in all')) return 'in none';
  return holds.includes('in some') ? 'in some' : 'in all';
}

/** How a party compares each end with each other. */
export function relationsOf({ comparisons }: Preference, ends: readonly EndId[]): Relation[][] {
  const table: Relation[][] = ends.map(() => ends.map(() => '='));
  const index = new Map(ends.map((end, at) => [end, at]));
  const opposite = { '>': '<', '<': '>', '=': '=', '?': '?' } as const;
  for (const { one, other, relation } of comparisons) {
    const [row, column] = [index.get(one) as number, index.get(other) as number];
    (table[row] as Relation[])[column] = relation;
    (table[column] as Relation[])[row] = opposite[relation];
  }
  return table;
}

/** The ends that play from a node can come to, by index; never ending where a cycle can be reached. */
export function reachableEnds({ size, from, to, end, cycles, ends }: ReducedGame, node: number): number[] {
  const met = new Uint8Array(size);
  const found = new Set<number>();
  const stack = [node];
  met[node] = 1;
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    if (end[at] !== -1) found.add(end[at] as number);
    for (let way = from[at] as number; way < (from[at + 1] as number); way += 1) {
      const there = to[way] as number;
      if (met[there] === 1) continue;
      met[there] = 1;
      stack.push(there);
    }
  }
  if (cycles.some(({ first }) => met[first] === 1)) found.add(ends - 1);
  return [...found].sort((a, b) => a - b);
}

/** Every coalition of some parties but the empty one, smaller ones first. */
function everyCoalition(parties: readonly PartyId[]): Coalition[] {
  return Array.from({ length: 2 ** parties.length - 1 }, (_, mask) =>
    parties.filter((_, party) => ((mask + 1) >> party) & 1),
  ).sort((a, b) => a.length - b.length);
}

/** Each party alone, and all together. */
function fewCoalitions(parties: readonly PartyId[]): Coalition[] {
  return [...parties.map((party) => [party]), parties];
}
