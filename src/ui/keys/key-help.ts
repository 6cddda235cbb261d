import { keys as names } from '#messages/keys';
import type { KeyBinding } from './key-binding';

/** A line of a list of keys: what to press, and what that does. */
export interface KeyHelp {
  /** The keys as they are printed, any of which will do. */
  readonly keys: readonly string[];
  readonly does: string;
}

/** The list of a view's keys, a line for each thing that they do. */
export function keyHelp(bindings: readonly Pick<KeyBinding, 'keys' | 'shift' | 'does'>[]): KeyHelp[] {
  const keysOf = new Map<string, string[]>();
  for (const { keys, shift, does } of bindings) {
    const printed = keys.map((key) =>
      shift === 'required' ? names.withShift({ key: printedKey(key) }) : printedKey(key),
    );
    keysOf.set(does, [...(keysOf.get(does) ?? []), ...printed]);
  }
  return [...keysOf].map(([does, keys]) => ({ keys, does }));
}

function printedKey(key: string): string {
  return names.names[key] ?? (key.length === 1 ? key.toUpperCase() : key);
}
