import type { ReducedGame } from './reduced-game';

/** So many profiles are solved at once: each is a bit of an integer, and a block a row of integers. */
const words = 64;
export const profilesInBlock = 32 * words;

/**
 * Solves a game without cycles, chance or shared turns for many profiles of strict rankings at once. For each node and
 * end there is a row of bits, one a profile: whether that end comes. A party that chooses between two nodes gets what it
 * ranks higher, which is a few operations on whole rows.
 */
export class ProfileBlocks {
  /** By node, in the order they are solved in, and end: a row. */
  private readonly rows: Int32Array;
  /** By party and two ends: in which profiles the party ranks the first higher. */
  private readonly prefers: Int32Array;
  private readonly merged: Int32Array;
  private readonly placeOf = new Map<number, number>();
  /** By node, the ends that can come of it. */
  private readonly endsOf: (readonly number[])[] = [];

  /**
   * @param nodes those to solve, each after what it leads to; the last is asked about
   * @param turns the turn of each party
   * @param ranked the ends that come of the nodes, by index
   * @param rankings every ranking of them, as the rank of each
   */
  constructor(
    private readonly game: ReducedGame,
    private readonly nodes: readonly number[],
    private readonly turns: readonly number[],
    private readonly ranked: readonly number[],
    private readonly rankings: readonly Uint8Array[],
  ) {
    const ends = ranked.length;
    this.rows = new Int32Array(nodes.length * ends * words);
    this.prefers = new Int32Array(turns.length * ends * ends * words);
    this.merged = new Int32Array(ends * words);
    nodes.forEach((node, place) => {
      this.placeOf.set(node, place);
      const ways = this.waysOf(node);
      this.endsOf.push(
        game.end[node] === -1
          ? [...new Set(ways.flatMap((way) => this.endsOf[way] as readonly number[]))].sort((a, b) => a - b)
          : [ranked.indexOf(game.end[node] as number)],
      );
    });
  }

  private waysOf(node: number): number[] {
    const { from, to } = this.game;
    return Array.from(
      to.subarray(from[node] as number, from[node + 1] as number),
      (way) => this.placeOf.get(way) as number,
    );
  }

  /**
   * Solves a block of profiles, numbered with the last party's ranking changing fastest.
   * @param first the number of the first
   * @param comes is filled with the end that comes of the last node, by its place among those ranked
   */
  solve(first: number, comes: Uint8Array): void {
    this.rank(first, comes.length);
    this.nodes.forEach((node, place) => {
      const own = this.endsOf[place] as readonly number[];
      const end = this.game.end[node] as number;
      if (end !== -1) {
        this.rows.fill(-1, this.rowOf(place, own[0] as number), this.rowOf(place, own[0] as number) + words);
        return;
      }
      const party = this.turns.indexOf(this.game.turn[node] as number);
      const [way, ...more] = this.waysOf(node) as [number, ...number[]];
      for (const each of own) {
        const row = this.rowOf(way, each);
        this.rows.copyWithin(this.rowOf(place, each), row, row + words);
      }
      let known = this.endsOf[way] as readonly number[];
      for (const other of more) {
        const there = this.endsOf[other] as readonly number[];
        this.choose(place, known, other, there, party);
        known = own.filter((each) => known.includes(each) || there.includes(each));
      }
    });
    const last = this.nodes.length - 1;
    for (const each of this.endsOf[last] as readonly number[]) {
      const row = this.rowOf(last, each);
      for (let profile = 0; profile < comes.length; profile += 1) {
        if (((this.rows[row + (profile >> 5)] as number) >>> (profile & 31)) & 1) comes[profile] = each;
      }
    }
  }

  /** Lets a party choose between what a node holds so far and another node. */
  private choose(
    place: number,
    known: readonly number[],
    other: number,
    there: readonly number[],
    party: number,
  ): void {
    const { rows, prefers, merged } = this;
    const ends = this.ranked.length;
    merged.fill(0);
    for (const mine of known) {
      const own = this.rowOf(place, mine);
      for (const its of there) {
        const row = this.rowOf(other, its);
        const [mineMerged, itsMerged] = [mine * words, its * words];
        const prefer = ((party * ends + mine) * ends + its) * words;
        for (let word = 0; word < words; word += 1) {
          const both = (rows[own + word] as number) & (rows[row + word] as number);
          const isMine = mine === its ? -1 : (prefers[prefer + word] as number);
          merged[mineMerged + word] = (merged[mineMerged + word] as number) | (both & isMine);
          merged[itsMerged + word] = (merged[itsMerged + word] as number) | (both & ~isMine);
        }
      }
    }
    for (const each of new Set([...known, ...there])) {
      rows.set(merged.subarray(each * words, (each + 1) * words), this.rowOf(place, each));
    }
  }

  private rowOf(place: number, end: number): number {
    return (place * this.ranked.length + end) * words;
  }

  /** Fills in which ends each party ranks higher, in each profile of a block. */
  private rank(first: number, count: number): void {
    const { prefers, rankings } = this;
    const ends = this.ranked.length;
    prefers.fill(0);
    for (let party = 0; party < this.turns.length; party += 1) {
      const slower = rankings.length ** (this.turns.length - 1 - party);
      for (let profile = 0; profile < count; profile += 1) {
        const ranks = rankings[Math.floor((first + profile) / slower) % rankings.length] as Uint8Array;
        const bit = 1 << (profile & 31);
        const word = profile >> 5;
        for (let one = 0; one < ends; one += 1) {
          for (let other = 0; other < ends; other += 1) {
            if ((ranks[one] as number) >= (ranks[other] as number)) continue;
            const at = ((party * ends + one) * ends + other) * words + word;
            prefers[at] = (prefers[at] as number) | bit;
          }
        }
      }
    }
  }
}
