import { one } from '../../scenario/rational';
import type { Player } from './players';
import { endTurn, type ReducedGame } from './reduced-game';
import { type Solution, surenesses } from './solution';

/** With more ends than this, sets of them do not fit the bits of an integer. */
export const mostEnds = 31;

const sharedTurn = surenesses.indexOf('shared turn');

/** What comes of each node as sets of ends, each end a bit. */
export interface PureSets {
  readonly sets: Int32Array;
  /** By index into `surenesses`. */
  readonly sure: Uint8Array;
}

/**
 * Backward induction without chance, by sets of ends (see `lookAhead` for the rule and its source): of all that a
 * player's moves lead to, what is wanted no less than the worst of any one move's set, for that move can always be had.
 * @param tiers of each player
 * @param playerAt the player of each turn, -1 where it is nobody's
 * @param room is overwritten with the answer, so that many can be had without more memory
 */
export function solvePure(
  game: ReducedGame,
  tiers: readonly ScoreTiers[],
  playerAt: Int32Array,
  { sets, sure }: PureSets = roomFor(game),
): PureSets {
  const { size, turn, end, from, to, cycles, ends } = game;
  sure.fill(0);
  let cycle = 0;
  for (let node = 0; node < size; ) {
    const here = cycles[cycle];
    if (here?.first === node) {
      solveCycle(here.first, here.last);
      node = here.last;
      cycle += 1;
      continue;
    }
    if (turn[node] === endTurn) sets[node] = 1 << (end[node] as number);
    else choose(node);
    node += 1;
  }
  return { sets, sure };

  /** Applies the rule to a node's ways on. */
  function choose(node: number): void {
    const first = from[node] as number;
    const last = from[node + 1] as number;
    const player = playerAt[turn[node] as number] as number;
    let all = 0;
    let least = sure[node] as number;
    for (let way = first; way < last; way += 1) {
      const there = to[way] as number;
      all |= sets[there] as number;
      if ((sure[there] as number) > least) least = sure[there] as number;
    }
    if (player === -1) least = sharedTurn;
    sure[node] = least;
    if (player === -1 || least === sharedTurn) {
      sets[node] = all;
      return;
    }
    const { scores, atLeast } = tiers[player] as ScoreTiers;
    let threshold = 0;
    for (let way = first; way < last; way += 1) {
      const worst = worstScore(sets[to[way] as number] as number, scores, atLeast);
      if (worst > threshold) threshold = worst;
    }
    sets[node] = all & (atLeast[threshold] as number);
  }

  /** From all that lies beyond a cycle, and never ending, takes away what the rule rules out until nothing more goes. */
  function solveCycle(first: number, last: number): void {
    let beyond = 1 << (ends - 1);
    let least = surenesses.indexOf('at most');
    for (let way = from[first] as number; way < (from[last] as number); way += 1) {
      const there = to[way] as number;
      if (there >= first && there < last) continue;
      beyond |= sets[there] as number;
      if ((sure[there] as number) > least) least = sure[there] as number;
    }
    sets.fill(beyond, first, last);
    sure.fill(least, first, last);
    for (let isChanged = true; isChanged; ) {
      isChanged = false;
      for (let node = first; node < last; node += 1) {
        const before = sets[node];
        choose(node);
        if (sets[node] !== before) isChanged = true;
      }
    }
    // A turn that several share makes the whole cycle unknown.
    const worst = sure.subarray(first, last).reduce((most, each) => Math.max(most, each), 0);
    sure.fill(worst, first, last);
  }
}

/** Room for the sets of a game. */
export function roomFor({ size }: ReducedGame): PureSets {
  return { sets: new Int32Array(size), sure: new Uint8Array(size) };
}

/** How much a player wants each end, and by that the ends as sets. */
export interface ScoreTiers {
  readonly scores: Int32Array;
  /** By score, the ends wanted at least so much. */
  readonly atLeast: Int32Array;
}

export function scoreTiers(scores: Int32Array): ScoreTiers {
  const atLeast = new Int32Array(scores.reduce((most, score) => Math.max(most, score), 0) + 1);
  atLeast.forEach((_, tier) => {
    atLeast[tier] = scores.reduce((set, score, end) => (score >= tier ? set | (1 << end) : set), 0);
  });
  return { scores, atLeast };
}

function worstScore(set: number, scores: Int32Array, atLeast: Int32Array): number {
  if ((set & (set - 1)) === 0) return scores[31 - Math.clz32(set)] as number;
  let score = 0;
  while (score + 1 < atLeast.length && (set & ~(atLeast[score + 1] as number)) === 0) score += 1;
  return score;
}

/** The ends of a set, in order. */
export function endsInSet(set: number): number[] {
  return Array.from({ length: 32 }, (_, end) => end).filter((end) => (set >>> end) & 1);
}

/** The solution of a game without chance. */
export function pureSolution(game: ReducedGame, players: readonly Player[], playerAt: Int32Array): Solution {
  const { sets, sure } = solvePure(
    game,
    players.map(({ scores }) => scoreTiers(scores)),
    playerAt,
  );
  const known = new Map<number, readonly number[]>();
  const ends = (node: number) => {
    const set = sets[node] as number;
    let found = known.get(set);
    if (!found) {
      found = endsInSet(set);
      known.set(set, found);
    }
    return found;
  };
  const scores = players.map((player) => player.scores);
  const score = (player: number, play: number) => scores[player]?.[play] as number;
  const values = players.map((player) => player.values);
  const value = (player: number, play: number) => {
    const found = values[player]?.[play];
    if (!found) throw new Error(`There is no play ${play} of player ${player}`);
    return found;
  };
  return {
    game,
    players,
    playerAt,
    sureness: (node) => surenesses[sure[node] as number] as (typeof surenesses)[number],
    ends,
    plays: ends,
    compare: (player, first, second) => score(player, first) - score(player, second),
    lottery: (play) => [{ end: play, chance: one }],
    value,
    range: (player, node) => {
      const sorted = ends(node).toSorted((a, b) => score(player, a) - score(player, b));
      return { least: value(player, sorted[0] as number), most: value(player, sorted.at(-1) as number) };
    },
  };
}
