import { compareRationals, plus, type Rational, times, zero } from '../../scenario/rational';
import { Lotteries } from './lotteries';
import { mixturesOf } from './mixtures';
import type { Player } from './players';
import { endTurn, type ReducedGame } from './reduced-game';
import { type Solution, surenesses, type ValueRange } from './solution';

/** With more plays at one node than this, only a range of what they are worth is kept. */
export const playLimit = 1_000;

const atMost = surenesses.indexOf('at most');
const range = surenesses.indexOf('range');
const sharedTurn = surenesses.indexOf('shared turn');

/** What is kept where plays are too many, or chance is part of a cycle. */
interface Outer {
  readonly ends: ReadonlySet<number>;
  /** By player. */
  readonly ranges: readonly ValueRange[];
}

/**
 * Backward induction where chance moves, by sets of lotteries (see `lookAhead` for the rule and its source). At a node of
 * chance every way to take one play of each way on is a play of its own, for which of several equally good moves is
 * made there may depend on what chance did.
 */
export function weighedSolution(
  game: ReducedGame,
  players: readonly Player[],
  playerAt: Int32Array,
  limit: number = playLimit,
): Solution {
  const { size, turn, end, from, to, cycles, ends, chance } = game;
  const lotteries = new Lotteries(ends, players);
  const single: (readonly number[])[] = Array.from({ length: ends }, (_, each) => [each]);
  const plays = new Array<readonly number[] | undefined>(size);
  const outer = new Map<number, Outer>();
  const sure = new Uint8Array(size);
  const shared = new Map<string, readonly number[]>();
  const never = ends - 1;

  let cycle = 0;
  for (let node = 0; node < size; ) {
    const here = cycles[cycle];
    if (here?.first === node) {
      solveCycle(here.first, here.last);
      node = here.last;
      cycle += 1;
      continue;
    }
    if (turn[node] === endTurn) plays[node] = playsOf([end[node] as number]);
    else solveNode(node);
    node += 1;
  }

  return {
    game,
    players,
    playerAt,
    sureness: (node) => surenesses[sure[node] as number] as (typeof surenesses)[number],
    ends: (node) => [...outerOf(node).ends].sort((a, b) => a - b),
    plays: (node) => (sure[node] === sharedTurn ? [] : (plays[node] ?? [])),
    compare: (player, first, second) => lotteries.compare(player, first, second),
    lottery: (play) => lotteries.lottery(play),
    value: (player, play) => lotteries.value(player, play),
    range: (player, node) => outerOf(node).ranges[player] as ValueRange,
  };

  /** One array for each set of plays, in order. */
  function playsOf(found: readonly number[]): readonly number[] {
    const [only] = found;
    if (only !== undefined && found.length === 1 && only < ends) return single[only] as readonly number[];
    const sorted = [...new Set(found)].sort((a, b) => a - b);
    const key = sorted.join();
    const known = shared.get(key);
    if (known) return known;
    shared.set(key, sorted);
    return sorted;
  }

  function waysOn(node: number): Int32Array {
    return to.subarray(from[node] as number, from[node + 1] as number);
  }

  function solveNode(node: number): void {
    const ways = waysOn(node);
    const mover = turn[node] as number;
    sure[node] = ways.reduce((least, way) => Math.max(least, sure[way] as number), sure[node] as number);
    const isKnown = ways.every((way) => plays[way]);
    if (mover === chance) {
      const mixed = isKnown ? mixtures(node, ways) : undefined;
      if (mixed) plays[node] = mixed;
      else keepOuter(node, chanceOuter(node, ways));
      return;
    }
    const player = playerAt[mover] as number;
    if (player === -1) {
      sure[node] = sharedTurn;
      keepOuter(node, joined(Array.from(ways, outerOf)));
    } else if (isKnown) {
      plays[node] = chosen(player, ways);
    } else {
      keepOuter(node, chosenOuter(player, ways));
    }
  }

  function keepOuter(node: number, found: Outer): void {
    outer.set(node, found);
    plays[node] = undefined;
    if ((sure[node] as number) < range) sure[node] = range;
  }

  /** The plays of a player's ways on that are wanted no less than the worst of any one way. */
  function chosen(player: number, ways: Int32Array): readonly number[] {
    let threshold = -1;
    for (const way of ways) {
      const worst = (plays[way] as readonly number[]).reduce((least, play) =>
        lotteries.compare(player, play, least) < 0 ? play : least,
      );
      if (threshold === -1 || lotteries.compare(player, worst, threshold) > 0) threshold = worst;
    }
    const kept = new Set<number>();
    for (const way of ways) {
      for (const play of plays[way] as readonly number[]) {
        if (lotteries.compare(player, play, threshold) >= 0) kept.add(play);
      }
    }
    return playsOf([...kept]);
  }

  /** The plays of a node of chance; undefined where they are more than the limit. */
  function mixtures(node: number, ways: Int32Array): readonly number[] | undefined {
    const mixed = mixturesOf(
      splitOf(node),
      Array.from(ways, (way) => plays[way] as readonly number[]),
      (play) => lotteries.lottery(play),
      limit,
    );
    return mixed && playsOf(mixed.map(({ lottery }) => lotteries.numberOf(lottery)));
  }

  function splitOf(node: number): readonly Rational[] {
    return game.splits[game.split[node] as number] as readonly Rational[];
  }

  function outerOf(node: number): Outer {
    const known = plays[node];
    if (!known) return outer.get(node) as Outer;
    return {
      ends: new Set(known.flatMap((play) => lotteries.lottery(play).map((each) => each.end))),
      ranges: players.map((_, player) => spanOf(known.map((play) => lotteries.value(player, play)))),
    };
  }

  function spanOf(values: readonly Rational[]): ValueRange {
    return { least: values.reduce(smaller), most: values.reduce(larger) };
  }

  function joined(parts: readonly Outer[]): Outer {
    return {
      ends: new Set(parts.flatMap((part) => [...part.ends])),
      ranges: players.map((_, player) => ({
        least: parts.map(({ ranges }) => (ranges[player] as ValueRange).least).reduce(smaller),
        most: parts.map(({ ranges }) => (ranges[player] as ValueRange).most).reduce(larger),
      })),
    };
  }

  function chanceOuter(node: number, ways: Int32Array): Outer {
    const split = splitOf(node);
    const parts = Array.from(ways, outerOf);
    const expected = (player: number, bound: keyof ValueRange) =>
      parts.reduce(
        (sum, { ranges }, index) =>
          plus(sum, times(split[index] as Rational, (ranges[player] as ValueRange)[bound])),
        zero,
      );
    return {
      ends: joined(parts).ends,
      ranges: players.map((_, player) => ({
        least: expected(player, 'least'),
        most: expected(player, 'most'),
      })),
    };
  }

  /** Leaves out ways on that are worth less, at best, than another is at worst. */
  function chosenOuter(player: number, ways: Int32Array): Outer {
    const parts = Array.from(ways, outerOf);
    const sure = parts.map(({ ranges }) => (ranges[player] as ValueRange).least).reduce(larger);
    const kept = parts.filter(
      ({ ranges }) => compareRationals((ranges[player] as ValueRange).most, sure) >= 0,
    );
    const { ends, ranges } = joined(kept);
    return {
      ends,
      ranges: ranges.map((each, index) =>
        index === player ? { least: larger(each.least, sure), most: each.most } : each,
      ),
    };
  }

  function solveCycle(first: number, last: number): void {
    const exits = [...new Set(to.subarray(from[first] as number, from[last] as number))].filter(
      (way) => way < first || way >= last,
    );
    sure.fill(
      exits.reduce((least, way) => Math.max(least, sure[way] as number), atMost),
      first,
      last,
    );
    const hasChance = turn.subarray(first, last).includes(chance) && chance !== -1;
    if (hasChance || !exits.every((way) => plays[way])) {
      solveCycleOuter(first, last, exits);
      return;
    }
    const beyond = playsOf([never, ...exits.flatMap((way) => plays[way] as readonly number[])]);
    plays.fill(beyond, first, last);
    repeat(first, last, (node) => {
      const before = plays[node];
      solveNode(node);
      return plays[node] !== before;
    });
    sharedTogether(first, last);
  }

  /** The same by ranges; what chance leads to is then anything between its ways on. */
  function solveCycleOuter(first: number, last: number, exits: readonly number[]): void {
    const forEver: Outer = {
      ends: new Set([never]),
      ranges: players.map(({ values }) => ({
        least: values[never] as Rational,
        most: values[never] as Rational,
      })),
    };
    const beyond = joined([forEver, ...exits.map(outerOf)]);
    for (let node = first; node < last; node += 1) keepOuter(node, beyond);
    repeat(first, last, (node) => {
      const before = outer.get(node) as Outer;
      if (turn[node] === chance) keepOuter(node, joined(Array.from(waysOn(node), outerOf)));
      else solveNode(node);
      return !isSameOuter(before, outer.get(node) as Outer);
    });
    sharedTogether(first, last);
  }

  /** A turn that several share makes the whole cycle unknown. */
  function sharedTogether(first: number, last: number): void {
    sure.fill(
      sure.subarray(first, last).reduce((most, each) => Math.max(most, each), 0),
      first,
      last,
    );
  }

  function repeat(first: number, last: number, changes: (node: number) => boolean): void {
    for (let isChanged = true; isChanged; ) {
      isChanged = false;
      for (let node = first; node < last; node += 1) if (changes(node)) isChanged = true;
    }
  }
}

function isSameOuter(one: Outer, other: Outer): boolean {
  return (
    one.ends.size === other.ends.size &&
    one.ranges.every(({ least, most }, player) => {
      const there = other.ranges[player] as ValueRange;
      return compareRationals(least, there.least) === 0 && compareRationals(most, there.most) === 0;
    })
  );
}

function smaller(one: Rational, other: Rational): Rational {
  return compareRationals(one, other) <= 0 ? one : other;
}

function larger(one: Rational, other: Rational): Rational {
  return compareRationals(one, other) >= 0 ? one : other;
}
