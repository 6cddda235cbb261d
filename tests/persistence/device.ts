import { IDBFactory } from 'fake-indexeddb';
import { type IDBPDatabase, openDB } from 'idb';
import { serializeSession } from '../../src/persistence/serialize-session';
import type { StoredSession } from '../../src/persistence/stored-session-schema';
import type { Result } from '../../src/scenario/result';
import { noMarks, type Session } from '../../src/walk/session';
import { newWalk, takeMoves } from '../../src/walk/walk';
import { moves, tiktok } from '../tiktok';

/** Gives the tests a device with nothing on it. */
export function emptyDevice(): void {
  globalThis.indexedDB = new IDBFactory();
}

/** A session that has walked some moves, told as in `moves`. */
export function walked(words: string): Session {
  return { ...noMarks, walk: takeMoves(tiktok, newWalk(), moves(words)) };
}

/** What is kept of a session that has walked some moves, saved at a minute past nine. */
export function keptWalk(words: string, minute = 0): StoredSession {
  return serializeSession(tiktok, walked(words), new Date(Date.UTC(2022, 11, 8, 9, minute)));
}

/** The value of a result that is one. */
export async function valueIn<Value>(result: Promise<Result<Value, unknown>> | Result<Value, unknown>) {
  const awaited = await result;
  if (!awaited.ok) throw new Error(JSON.stringify(awaited.problem));
  return awaited.value;
}

/** Works on the database behind the store's back. */
export async function tamper(work: (database: IDBPDatabase) => Promise<unknown>): Promise<void> {
  const database = await openDB('impasse');
  await work(database);
  database.close();
}

/** Opens the database in the form it had before there were own scenarios. */
export function databaseOfVersion1(): Promise<IDBPDatabase> {
  return openDB('impasse', 1, {
    upgrade(database) {
      database.createObjectStore('autosaves');
      database.createObjectStore('saves');
      database.createObjectStore('damaged', { autoIncrement: true });
    },
  });
}
