/** Numbers from 0 up found again by a hash of what they stand for: open addressing, with room to grow. */
export class HashTable {
  private slots = new Int32Array(2048);
  private hashes = new Int32Array(2048);
  private size = 0;

  /** A number of this hash that is the one looked for; -1 where there is none. */
  find(hash: number, isIt: (number: number) => boolean): number {
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const held = this.slots[slot] as number;
      if (held === 0) return -1;
      if (this.hashes[slot] === hash && isIt(held - 1)) return held - 1;
    }
  }

  /** Adds a number that is not there yet. */
  add(hash: number, number: number): void {
    if (this.size * 2 >= this.slots.length) this.grow();
    this.place(hash, number + 1);
    this.size += 1;
  }

  private place(hash: number, held: number): void {
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    this.slots[slot] = held;
    this.hashes[slot] = hash;
  }

  private grow(): void {
    const { slots, hashes } = this;
    this.slots = new Int32Array(slots.length * 2);
    this.hashes = new Int32Array(slots.length * 2);
    slots.forEach((held, slot) => {
      if (held !== 0) this.place(hashes[slot] as number, held);
    });
  }
}

/** A hash of some integers in their order (FNV-1a over whole integers, finished as in MurmurHash3). */
export function hashOf(numbers: readonly number[], seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let index = 0; index < numbers.length; index += 1) {
    hash = Math.imul(hash ^ (numbers[index] as number), 0x01000193);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
