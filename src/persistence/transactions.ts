import type { IDBPObjectStore, IDBPTransaction } from 'idb';
import { labelOf } from './damaged-records';
import type { Database, StoreTables } from './database';
import { parseStoredSession } from './parse-stored-session';

export type Table = 'autosaves' | 'saves';
export type Key = StoreTables[Table]['key'];

const tables: (Table | 'damaged' | 'scenarios')[] = ['autosaves', 'saves', 'damaged', 'scenarios'];

/** A transaction that may write to every table. */
export type Writing = IDBPTransaction<StoreTables, typeof tables, 'readwrite'>;

/**
 * Does some work in one transaction: all of it is written, or none. Gives what the work gives, once it is written;
 * rejects with what the database says.
 */
export function write<Value>(database: Database, work: (writing: Writing) => Promise<Value>): Promise<Value> {
  return finished(database.transaction(tables, 'readwrite'), work);
}

/** Writes to one table, without waiting for an answer before the transaction is committed. */
export function writeAtOnce<Name extends 'autosaves' | 'scenarios'>(
  database: Database,
  table: Name,
  work: (store: IDBPObjectStore<StoreTables, Name[], Name, 'readwrite'>) => Promise<unknown>,
): Promise<void> {
  const tables: Name[] = [table];
  return finished(database.transaction(tables, 'readwrite'), async (writing) => {
    const working = work(writing.objectStore(table));
    writing.commit();
    await working;
  });
}

interface Transaction {
  readonly done: Promise<void>;
  readonly error: DOMException | null;
  abort(): void;
}

async function finished<Kind extends Transaction, Value>(
  writing: Kind,
  work: (writing: Kind) => Promise<Value>,
): Promise<Value> {
  // It rejects as well as the request that failed; one of the two is enough.
  writing.done.catch(() => {});
  try {
    const working = work(writing);
    working.catch(() => {});
    // Where there is no room, Chromium now and then ends the transaction and leaves its requests without an answer.
    await Promise.race([working, writing.done]);
    const value = await working;
    await writing.done;
    return value;
  } catch (error) {
    abort(writing);
    // Where there is no room, a request says only that it was aborted, and the transaction says why.
    throw writing.error ?? error;
  }
}

function abort(writing: Transaction): void {
  try {
    writing.abort();
  } catch {
    // It has ended already.
  }
}

/** Moves a record that is there but cannot be read to the table of the damaged. */
export async function asideIfUnreadable(writing: Writing, table: Table, key: Key): Promise<void> {
  const records = writing.objectStore(table);
  const value = await records.get(key);
  const read = value === undefined ? undefined : parseStoredSession(value);
  if (!read || read.ok) return;
  const faults = read.problem.faults.map(({ path, message }) => `${path}: ${message}`);
  const found = new Date().toISOString();
  await writing.objectStore('damaged').add({ label: labelOf(table, key), found, faults, value });
  await records.delete(key);
}
