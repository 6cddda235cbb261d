/**
 * A typed array that grows fourfold when it is full: room not yet written to takes no memory, and the smaller arrays
 * left behind take it until they are collected.
 */
export class GrowingArray<Kind extends Int32Array | Float64Array> {
  length = 0;
  constructor(private items: Kind) {}

  push(value: number): void {
    if (this.length === this.items.length) {
      const larger = new (this.items.constructor as new (length: number) => Kind)(this.items.length * 4);
      larger.set(this.items);
      this.items = larger;
    }
    this.items[this.length] = value;
    this.length += 1;
  }

  /** What was pushed at an index that there is. */
  at(index: number): number {
    return this.items[index] as number;
  }

  /** Writes anew what was pushed at an index. */
  set(index: number, value: number): void {
    this.items[index] = value;
  }

  /** What was pushed, without the room to spare. */
  trimmed(): Kind {
    return this.items.slice(0, this.length) as Kind;
  }
}
