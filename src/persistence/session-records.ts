import { labelOf } from './damaged-records';
import type { Database } from './database';
import { parseStoredSession } from './parse-stored-session';
import type { StoredSession } from './stored-session-schema';
import { asideIfUnreadable, type Key, type Table, write } from './transactions';

/** The records of a table that can be read, with their keys, and a sentence for each that cannot. */
export interface Records {
  readonly read: readonly { readonly key: Key; readonly session: StoredSession }[];
  readonly problems: readonly string[];
  /** How many damaged records this reading has put aside. */
  readonly putAside: number;
}

/**
 * Reads a table, or one scenario's part of it. A damaged record is moved to the table of the damaged; one that a newer
 * Impasse wrote stays where it is.
 */
export async function readRecords(database: Database, table: Table, scenario?: string): Promise<Records> {
  const range = scenario === undefined ? undefined : IDBKeyRange.bound([scenario], [scenario, []]);
  const { store, done } = database.transaction(table);
  const [keys, values] = await Promise.all([store.getAllKeys(range), store.getAll(range), done]);
  const read: { key: Key; session: StoredSession }[] = [];
  const problems: string[] = [];
  let putAside = 0;
  for (const [index, key] of keys.entries()) {
    const record = parseStoredSession(values[index]);
    const label = labelOf(table, key);
    if (record.ok) {
      read.push({ key, session: record.value });
    } else if (record.problem.kind === 'newer') {
      problems.push(
        `${label} was made by a newer Impasse. It stays on this device; reload the page to open it.`,
      );
    } else if (await moveAside(database, table, key)) {
      putAside += 1;
      problems.push(`${label} is damaged and cannot be opened. It is kept aside and can be downloaded.`);
    } else {
      problems.push(`${label} is damaged and cannot be opened. It stays on this device.`);
    }
  }
  return { read, problems, putAside };
}

/** Whether it could be moved: without room it may not, and stays where it is. */
async function moveAside(database: Database, table: Table, key: Key): Promise<boolean> {
  try {
    await write(database, (writing) => asideIfUnreadable(writing, table, key));
    return true;
  } catch {
    return false;
  }
}
