/** What came after a scenario's date, as this device keeps it for those who have asked for it. */
export interface StoredHindsight {
  /** Whether it is shown. */
  readonly isOn: boolean;
  /** Where it was loaded from; absent where it came as a file. */
  readonly url?: string;
  /** The whole file, which is checked each time it is opened. */
  readonly text: string;
}

/** The key under which that of a scenario lies in local storage. */
export function hindsightKey(scenario: string): string {
  return `impasse.hindsight.${scenario}`;
}

/** What this device keeps of a scenario; nothing where it has none that can be read. */
export function storedHindsight(scenario: string): StoredHindsight | undefined {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(hindsightKey(scenario)) ?? 'null');
    return isStored(read) ? read : undefined;
  } catch {
    // Storage is blocked, or another program has written there.
    return undefined;
  }
}

function isStored(read: unknown): read is StoredHindsight {
  if (typeof read !== 'object' || read === null) return false;
  const { isOn, url = '', text } = read as Partial<Record<keyof StoredHindsight, unknown>>;
  return typeof isOn === 'boolean' && typeof url === 'string' && typeof text === 'string';
}

/** Keeps that of a scenario in place of what was kept before; whether it could be. */
export function storeHindsight(scenario: string, stored: StoredHindsight): boolean {
  try {
    localStorage.setItem(hindsightKey(scenario), JSON.stringify(stored));
    return true;
  } catch {
    // Storage is full or blocked: it holds for this visit.
    return false;
  }
}

/** Keeps that of a scenario no more. */
export function removeHindsight(scenario: string): void {
  try {
    localStorage.removeItem(hindsightKey(scenario));
  } catch {
    // Where storage is blocked, nothing was kept.
  }
}
