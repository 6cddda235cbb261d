/** Numbers packed states in the order they are first met: an open-addressing hash over keys up to 2^53. */
export class KeyIndex {
  private keys = new Float64Array(1024);
  private slots = new Int32Array(2048);
  private mask = 2047;
  size = 0;

  /** The number of a key, or -1 where it has not been met. */
  find(key: number): number {
    let slot = mix(key) & this.mask;
    for (;;) {
      const held = this.slots[slot] as number;
      if (held === 0) return -1;
      if (this.keys[held - 1] === key) return held - 1;
      slot = (slot + 1) & this.mask;
    }
  }

  /** The number of a key, given now where it has not been met. */
  add(key: number): number {
    let slot = mix(key) & this.mask;
    for (;;) {
      const held = this.slots[slot] as number;
      if (held === 0) break;
      if (this.keys[held - 1] === key) return held - 1;
      slot = (slot + 1) & this.mask;
    }
    if (this.size === this.keys.length) {
      this.grow();
      return this.add(key);
    }
    this.keys[this.size] = key;
    this.size += 1;
    this.slots[slot] = this.size;
    return this.size - 1;
  }

  key(index: number): number {
    return this.keys[index] as number;
  }

  /** The keys in the order of their numbers. */
  trimmed(): Float64Array {
    return this.keys.slice(0, this.size);
  }

  private grow(): void {
    const larger = new Float64Array(this.keys.length * 2);
    larger.set(this.keys);
    this.keys = larger;
    this.slots = new Int32Array(larger.length * 2);
    this.mask = this.slots.length - 1;
    for (let index = 0; index < this.size; index += 1) {
      let slot = mix(larger[index] as number) & this.mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask;
      this.slots[slot] = index + 1;
    }
  }
}

/** Spreads a key over 32 bits (the finisher of MurmurHash3). */
function mix(key: number): number {
  let hash = (key | 0) ^ Math.imul((key / 4294967296) | 0, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
