import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Damaged } from './damaged-records';
import { databaseName } from './database-name';
import { DatabaseBlockedError } from './store-problem';

/** Records are read as anything: an older, a newer or a broken Impasse may have written them. */
export interface StoreTables extends DBSchema {
  /** By scenario and tab. */
  autosaves: { key: [scenario: string, tab: string]; value: unknown };
  /** By scenario and name. */
  saves: { key: [scenario: string, name: string]; value: unknown };
  damaged: { key: number; value: Omit<Damaged, 'id'> };
  /** The person's own scenarios, by their ids. */
  scenarios: { key: string; value: unknown };
}

export type Database = IDBPDatabase<StoreTables>;

export interface Connection {
  /** The open database, opened first or again if need be. Rejects with why it cannot be had; ask again later. */
  readonly database: () => Promise<Database>;
  readonly close: () => void;
}

/** A connection to the database of this device, which makes way when a newer Impasse wants to change its form. */
export function connect(): Connection {
  let current: Database | undefined;
  let opening: Promise<Database> | undefined;
  let heldUp: Promise<never> | undefined;

  const close = () => {
    current?.close();
    current = undefined;
  };
  const open = () => {
    let holdUp: () => void = () => {};
    heldUp = new Promise((_, reject) => {
      holdUp = () => reject(new DatabaseBlockedError('Another tab holds the database'));
    });
    const opened = openDB<StoreTables>(databaseName, 2, {
      upgrade(database, before) {
        if (before < 1) {
          database.createObjectStore('autosaves');
          database.createObjectStore('saves');
          database.createObjectStore('damaged', { autoIncrement: true });
        }
        database.createObjectStore('scenarios');
      },
      blocked: holdUp,
      blocking: close,
      terminated: close,
    });
    return opened
      .then((database) => {
        current = database;
        return database;
      })
      .finally(() => {
        opening = undefined;
      });
  };
  return {
    // An opening that is held up goes on, and the first to ask after it is through has the database.
    database: async () => {
      if (current) return current;
      opening ??= open();
      return Promise.race([opening, heldUp ?? opening]);
    },
    close,
  };
}
