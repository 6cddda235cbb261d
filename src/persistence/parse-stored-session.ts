import * as v from 'valibot';
import type { ShapeFault } from '../scenario/read';
import { err, ok, type Result } from '../scenario/result';
import { schemaFaults } from './schema-faults';
import { type StoredSession, storedSessionFormat, storedSessionSchema } from './stored-session-schema';

/** Why a kept session cannot be read: a newer Impasse wrote it, or it is damaged, with each fault's place. */
export interface StoredSessionProblem {
  readonly kind: 'newer' | 'damaged';
  /** At least one. */
  readonly faults: readonly ShapeFault[];
}

type Reading = Result<StoredSession, StoredSessionProblem>;

/**
 * How each version of the format is read. When the shape changes, the new version gets its reader here, and the old
 * version's reader turns what it reads into the new shape.
 */
const readers: ReadonlyMap<number, (value: unknown) => Reading> = new Map([[1, readVersion1]]);
const newest = Math.max(...readers.keys());

/** Reads a value, as JSON or IndexedDB gives it, as a kept session. Never throws for bad data. */
export function parseStoredSession(value: unknown): Reading {
  const version = versionOf(value);
  const reader = readers.get(version);
  if (reader) return reader(value);
  if (version > newest) {
    const message = 'A newer Impasse made this. Reload the page to get the newest one, then open it again.';
    return err({ kind: 'newer', faults: [{ path: 'format', message }] });
  }
  const message = `This is not a walk kept by Impasse: its format is not “${storedSessionFormat}”.`;
  return err({ kind: 'damaged', faults: [{ path: 'format', message }] });
}

/** NaN where the value names no version. */
function versionOf(value: unknown): number {
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
  const named = typeof format === 'string' ? /^impasse-kept-([1-9]\d{0,5})$/.exec(format) : null;
  return Number(named?.[1]);
}

function readVersion1(value: unknown): Reading {
  const read = v.safeParse(storedSessionSchema, value);
  return read.success ? ok(read.output) : err({ kind: 'damaged', faults: schemaFaults(read.issues) });
}
