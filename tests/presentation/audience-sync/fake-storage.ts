/** A browser's storage, or one that refuses whatever is asked of it. */
export class FakeStorage implements Pick<Storage, 'getItem' | 'setItem'> {
  readonly kept = new Map<string, string>();
  isBlocked = false;

  getItem(key: string): string | null {
    this.#ask();
    return this.kept.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.#ask();
    this.kept.set(key, value);
  }

  #ask(): void {
    if (this.isBlocked) throw new DOMException('No', 'SecurityError');
  }
}
