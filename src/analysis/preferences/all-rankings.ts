import type { PartyId, SituationId } from '../../scenario/types';
import { NotComputable } from '../state-space/not-computable';
import { type deadEnd, type EndId, endsOf } from './ends';
import { ProfileBlocks, profilesInBlock } from './profile-blocks';
import { endTurn, type ReducedGame } from './reduced-game';

/** With more profiles than this they are not counted one by one, */
export const profileLimit = 10_000_000;
/** nor where these times the nodes of the reduced game are more: it would take more than some seconds. */
const workLimit = 1_500_000_000;

/** What comes of every way that the parties who move may rank the ends, ties left out. */
export interface ProfileTable {
  /** Who chooses anything. */
  readonly parties: readonly PartyId[];
  /** The ends that are ranked, by index: those that can come about. */
  readonly ranked: readonly number[];
  /** Every strict ranking of them: each end's rank by its place in `ranked`, 0 the most wanted. */
  readonly rankings: readonly Uint8Array[];
  /**
   * By profile, which end comes, by its place in `ranked`. The ranking of the last party changes fastest.
   */
  readonly comes: Uint8Array;
}

/** Why not every ranking was solved. */
export class NotCounted extends NotComputable {}

/**
 * Solves a game for every profile of strict rankings: with these, just one end comes of each node.
 * @throws {NotCounted} where chance moves, a turn is shared or there is a cycle, or there are too many profiles
 */
export function everyProfile(game: ReducedGame, state = 0): ProfileTable {
  const { space, turn, end, turnMovers, cycles, chance } = game;
  const { movers } = space.compiled;
  const start = game.nodeOf[state] as number;
  const nodes = nodesFrom(game, start);
  if (cycles.some(({ first, last }) => nodes.some((node) => node >= first && node < last))) {
    throw new NotCounted('A cycle lies ahead: what comes of it is not known for each ranking.');
  }
  const deciding = nodes.filter((node) => turn[node] !== endTurn);
  if (deciding.some((node) => turn[node] === chance && chance !== -1)) {
    throw new NotCounted('Chance moves ahead: a ranking alone does not say what a party does then.');
  }
  if (deciding.some((node) => (turnMovers[turn[node] as number] as readonly number[]).length > 1)) {
    throw new NotCounted('Two may have the move at once ahead: which of them comes first is not known.');
  }
  const turns = [...new Set(deciding.map((node) => turn[node] as number))].sort((a, b) => a - b);
  const ranked = [...new Set(nodes.flatMap((node) => (end[node] === -1 ? [] : [end[node] as number])))];
  ranked.sort((a, b) => a - b);
  const each = factorial(ranked.length);
  const count = each ** turns.length;
  if (count > profileLimit || count * nodes.length > workLimit) {
    throw new NotCounted(
      `${turns.length} parties may rank ${ranked.length} outcomes in ${count.toLocaleString('en')} ways; at most ${profileLimit.toLocaleString('en')} are counted, and fewer in large scenarios.`,
    );
  }

  const rankings = permutations(ranked.length);
  const comes = new Uint8Array(count);
  const blocks = new ProfileBlocks(game, nodes, turns, ranked, rankings);
  for (let first = 0; first < count; first += profilesInBlock) {
    blocks.solve(first, comes.subarray(first, Math.min(count, first + profilesInBlock)));
  }
  const parties = turns.map(
    (mine) => movers[(turnMovers[mine] as readonly number[])[0] as number] as PartyId,
  );
  return { parties, ranked, rankings, comes };
}

/** In how many profiles each end comes. */
export interface ProfileCount {
  readonly end: SituationId | typeof deadEnd;
  readonly profiles: number;
}

export function countProfiles(game: ReducedGame, { ranked, comes }: ProfileTable): ProfileCount[] {
  const ends = endsOf(game.space.compiled.scenario);
  const counts = new Float64Array(ranked.length);
  for (const end of comes) counts[end] = (counts[end] as number) + 1;
  return ranked.map((end, place) => ({
    end: ends[end] as Exclude<EndId, '_never'>,
    profiles: counts[place] as number,
  }));
}

/** The nodes that play can come to from one, in the order they are solved in. */
function nodesFrom({ from, to }: ReducedGame, start: number): number[] {
  const met = new Set([start]);
  for (const node of met) {
    for (let way = from[node] as number; way < (from[node + 1] as number); way += 1)
      met.add(to[way] as number);
  }
  return [...met].sort((a, b) => a - b);
}

function factorial(count: number): number {
  return count < 2 ? 1 : count * factorial(count - 1);
}

/** Every order of so many things, as the rank of each. */
function permutations(count: number): Uint8Array[] {
  if (count === 0) return [new Uint8Array(0)];
  const found: Uint8Array[] = [];
  for (const shorter of permutations(count - 1)) {
    for (let rank = 0; rank < count; rank += 1) {
      found.push(Uint8Array.from([...shorter.map((each) => (each >= rank ? each + 1 : each)), rank]));
    }
  }
  return found;
}
