import type { PartyId, SituationId } from '../../scenario/types';
import { type EndId, endsOf, isOutcomeEnd } from './ends';
import { lookAhead, playersAt } from './look-ahead';
import { mostEnds, roomFor, type ScoreTiers, scoreTiers, solvePure } from './look-ahead-pure';
import type { Player, Ranked } from './players';
import type { Relation } from './preference';
import { type Ranking, rankingAmong, rankingOf, withoutEndLast } from './ranking';
import { type NearRanking, rankingsWithin, scoresByTiers, type Tiers } from './ranking-changes';
import type { ReducedGame } from './reduced-game';

/** No changes of more steps are tried, */
export const stepLimit = 3;
/** nor more rankings of all parties than this, */
export const solveLimit = 1_000_000;
/** nor so many that more nodes in all are solved than this: it would take more than some seconds. */
const workLimit = 60_000_000;
/** A node takes about so much longer where chance moves. */
const chanceWork = 1_000;
/** No more ways to change what parties want are told of one outcome. */
const toldChanges = 12;

/** Two ends that a party would want otherwise. */
export interface PairChange {
  readonly one: EndId;
  readonly other: EndId;
  readonly from: Relation;
  readonly to: Relation;
}

/** What one party would want instead. */
export interface PartyChange {
  readonly party: PartyId;
  readonly ranking: Ranking;
  readonly pairs: readonly PairChange[];
}

/** What would have to change for play to end in an outcome. */
export interface SmallestChange {
  readonly outcome: SituationId;
  /** How many swaps of neighbours, a tie made or broken counting half; undefined where none was found. */
  readonly steps: number | undefined;
  /** The ways to do with so few, each as what some parties would want instead; no more than a dozen of them. */
  readonly ways: readonly (readonly PartyChange[])[];
  /** How many there are; none where nothing need change. */
  readonly count: number;
}

export interface SmallestChanges {
  /** In the scenario's order, those that can come about. */
  readonly outcomes: readonly SmallestChange[];
  /** Up to how many steps every change was tried. */
  readonly triedSteps: number;
  /** How many rankings of all parties were solved. */
  readonly solved: number;
}

/**
 * For each outcome the smallest changes of what parties want under which look-ahead play ends there, whatever ties leave
 * open. Of a party whose wishes are not wholly known any completion may be changed, the nearest counting.
 * @param completions of each party that moves, one ranking or several; ends that cannot come about do not count
 */
export function smallestChanges(
  game: ReducedGame,
  completions: readonly { readonly party: PartyId; readonly rankings: readonly Ranking[] }[],
  state = 0,
): SmallestChanges {
  const ends = endsOf(game.space.compiled.scenario);
  const start = game.nodeOf[state] as number;
  const most = 2 * stepLimit;
  const isPure = game.splits.length === 0 && game.ends <= mostEnds;
  const near = completions.map(({ rankings }) => rankingsWithin(rankings.map(tiersOf), most));
  const byCost = near.map((rankings) =>
    Array.from({ length: most + 1 }, (_, cost) => rankings.filter((each) => each.halfSteps === cost)),
  );
  const endsWith = solver();
  const work = game.size * (isPure ? 1 : chanceWork);
  const found = new Map<number, { cost: number; ways: NearRanking[][]; count: number }>();
  const wanted = game.possible.filter((end) => isOutcomeEnd(ends[end] as EndId));
  let solved = 0;
  let triedSteps = -0.5;
  for (let cost = 0; cost <= most && found.size < wanted.length; cost += 1) {
    const count = countOf(cost, 0);
    if (solved + count > solveLimit || (solved + count) * work > workLimit) break;
    tryAll(cost, []);
    triedSteps = cost / 2;
  }
  return {
    outcomes: wanted.map((end): SmallestChange => {
      const ways = found.get(end);
      return {
        outcome: ends[end] as SituationId,
        steps: ways && ways.cost / 2,
        ways: (ways && ways.cost > 0 ? ways.ways : []).map((way) =>
          way.flatMap((each, index) => changeOf(each, index)),
        ),
        count: ways && ways.cost > 0 ? ways.count : 0,
      };
    }),
    triedSteps: Math.max(0, triedSteps),
    solved,
  };

  function countOf(cost: number, party: number): number {
    if (party === byCost.length) return cost === 0 ? 1 : 0;
    let count = 0;
    for (let own = 0; own <= cost; own += 1) {
      const here = byCost[party]?.[own]?.length ?? 0;
      if (here > 0) count += here * countOf(cost - own, party + 1);
    }
    return count;
  }

  function tryAll(cost: number, chosen: readonly NearRanking[]): void {
    if (chosen.length === byCost.length) {
      if (cost === 0) tryOne(chosen);
      return;
    }
    for (let own = 0; own <= cost; own += 1) {
      for (const ranking of byCost[chosen.length]?.[own] ?? []) tryAll(cost - own, [...chosen, ranking]);
    }
  }

  function tryOne(chosen: readonly NearRanking[]): void {
    solved += 1;
    const end = endsWith(chosen.map(({ tiers }) => tiers));
    if (end === undefined) return;
    const cost = chosen.reduce((sum, { halfSteps }) => sum + halfSteps, 0);
    const known = found.get(end);
    if (!known) found.set(end, { cost, ways: [[...chosen]], count: 1 });
    else if (known.cost === cost) {
      known.count += 1;
      if (known.ways.length < toldChanges) known.ways.push([...chosen]);
    }
  }

  /** Solves a game again and again: gives the one end that play comes to, or none. */
  function solver(): (every: readonly Tiers[]) => number | undefined {
    const parties = completions.map(({ party }) => party);
    if (isPure) {
      const players = parties.map((party): Player => ({ party, scores: new Int32Array(0), values: [] }));
      const playerAt = playersAt(game, players);
      const room = roomFor(game);
      const known = new Map<Tiers, ScoreTiers>();
      const tiersFor = (tiers: Tiers) => {
        const before = known.get(tiers);
        if (before) return before;
        const made = scoreTiers(scoresByTiers(tiers, game.ends));
        known.set(tiers, made);
        return made;
      };
      return (every) => {
        const { sets, sure } = solvePure(game, every.map(tiersFor), playerAt, room);
        const set = sets[start] as number;
        return (sure[start] as number) < 2 && (set & (set - 1)) === 0 ? 31 - Math.clz32(set) : undefined;
      };
    }
    return (every) => {
      const ranked = every.map(
        (tiers, index): Ranked => ({
          party: parties[index] as PartyId,
          ranking: withoutEndLast(rankingOf(scoresByTiers(tiers, game.ends), ends)),
        }),
      );
      const solution = lookAhead(game, ranked);
      const [only, ...more] = solution.ends(start);
      const isKnown = ['exact', 'at most'].includes(solution.sureness(start));
      return isKnown && more.length === 0 ? only : undefined;
    };
  }

  function tiersOf(ranking: Ranking): Tiers {
    const possible = game.possible.map((end) => ends[end] as EndId);
    return rankingAmong(withoutEndLast(ranking), possible).map((tier) =>
      tier.map((end) => ends.indexOf(end)).sort((a, b) => a - b),
    );
  }

  function changeOf({ tiers, origin, halfSteps }: NearRanking, index: number): PartyChange[] {
    if (halfSteps === 0) return [];
    const [before, after] = [origin, tiers].map((each) => scoresByTiers(each, game.ends)) as [
      Int32Array,
      Int32Array,
    ];
    const relation = (scores: Int32Array, one: number, other: number): Relation => {
      const apart = (scores[one] as number) - (scores[other] as number);
      return apart > 0 ? '>' : apart < 0 ? '<' : '=';
    };
    const pairs = game.possible.flatMap((one, at) =>
      game.possible.slice(at + 1).flatMap((other): PairChange[] => {
        const [from, to] = [relation(before, one, other), relation(after, one, other)];
        return from === to ? [] : [{ one: ends[one] as EndId, other: ends[other] as EndId, from, to }];
      }),
    );
    return [
      {
        party: completions[index]?.party as PartyId,
        ranking: tiers.map((tier) => tier.map((end) => ends[end] as EndId)),
        pairs,
      },
    ];
  }
}
