/** A record that could not be read, kept aside as it was found, so that whoever made it can still have it. */
export interface Damaged {
  readonly id: number;
  /** What it was, such as `The walk “Tuesday’s class”`. */
  readonly label: string;
  /** When it was found, as ISO 8601. */
  readonly found: string;
  /** What is wrong with it, such as `walk.here: It is missing.` */
  readonly faults: readonly string[];
  readonly value: unknown;
}

/** What a record is, for a person. */
export function labelOf(table: 'autosaves' | 'saves', [scenario, name]: readonly [string, string]): string {
  return table === 'saves' ? `The walk “${name}”` : `An automatically kept walk of “${scenario}”`;
}

/** A damaged record as text for a file: JSON, its value as text if JSON cannot hold it. Never throws. */
export function damagedText({ label, found, faults, value }: Damaged): string {
  const text = (part: unknown) => JSON.stringify({ label, found, faults, value: part }, undefined, 2);
  try {
    return text(value);
  } catch {
    // JSON has no circles and no big integers.
    return text(String(value));
  }
}
