import { err, ok, type Result } from '../scenario/result';
import type { ImportedScenarios } from './add-scenarios';
import { type Added, addSessions, type Sessions } from './add-sessions';
import { type Autosave, readAutosaves, writeAutosave } from './autosaves';
import type { Damaged } from './damaged-records';
import { connect, type Database } from './database';
import { listChannel } from './list-channel';
import { type NamedSave, readSaves, removeSave, renameSave, writeSave } from './named-saves';
import { type OwnScenario, type Replaced, readOwn, readOwnScenarios, replaceOwn } from './own-scenarios';
import { isClosed, openingProblem, type StoreProblem, usingProblem } from './store-problem';
import type { StoredSession } from './stored-session-schema';
import { writeAtOnce } from './transactions';
import { validateForStorage } from './validate-for-storage';

export type StoreResult<Value> = Promise<Result<Value, StoreProblem>>;

/** What was found, and a sentence for each record that could not be read. */
export interface Found<Item> {
  readonly found: readonly Item[];
  readonly problems: readonly string[];
}

/**
 * What is kept on this device. No operation throws or rejects; each gives its result or the problem. Names are trimmed.
 * Nothing is written that could not be read back, and what cannot be read is never written over: it is put aside.
 */
export interface Store {
  /** Writes a tab's autosave of the session's scenario; no other tab's is touched. */
  readonly autosave: (autosave: Autosave) => StoreResult<void>;
  /** The autosaves of a scenario, or of all scenarios, the latest first. */
  readonly autosaves: (scenario?: string) => StoreResult<Found<Autosave>>;
  readonly removeAutosave: (scenario: string, tab: string) => StoreResult<void>;
  /** The named saves of a scenario, or of all scenarios, by name. */
  readonly saves: (scenario?: string) => StoreResult<Found<NamedSave>>;
  readonly saveAs: (session: StoredSession, name: string, ifTaken: 'refuse' | 'replace') => StoreResult<void>;
  readonly rename: (scenario: string, from: string, to: string) => StoreResult<void>;
  /** Removes a named save and gives it, so that `saveAs` can put it back. */
  readonly remove: (scenario: string, name: string) => StoreResult<NamedSave>;
  /** Adds sessions from elsewhere, and own scenarios with them, all or none, and over none that is there. */
  readonly add: (sessions: Sessions, carried?: ImportedScenarios) => StoreResult<Added>;
  /** The records that could not be read, kept aside for `damagedText`. */
  readonly damaged: () => StoreResult<readonly Damaged[]>;
  readonly removeDamaged: (id: number) => StoreResult<void>;
  /** The person's own scenarios, by title. */
  readonly ownScenarios: () => StoreResult<Found<OwnScenario>>;
  /** One of them; nothing where there is none of that id, or it cannot be read. */
  readonly ownScenario: (id: string) => StoreResult<OwnScenario | undefined>;
  /** Keeps one, in place of what was kept under its id. */
  readonly saveScenario: (own: OwnScenario) => StoreResult<void>;
  /** Keeps one in place of another of its id, if that is still what is kept; else gives what is, and writes nothing. */
  readonly replaceScenario: (before: OwnScenario, own: OwnScenario) => StoreResult<Replaced>;
  readonly removeScenario: (id: string) => StoreResult<void>;
  /** Tells when a record has come, gone or been renamed, in this tab or another; gives what ends it. */
  readonly subscribe: (onChange: () => void) => () => void;
  readonly close: () => void;
}

/** Opens the store. Where the browser refuses, each operation says so, and asks the browser again. */
export async function openStore(): Promise<Store> {
  const connection = connect();
  const list = listChannel();
  /** The autosaves that this store has written or read, so that nothing unreadable is lost by writing over them. */
  const known = new Set<string>();
  const keyOf = (scenario: string, tab: string) => `${scenario} ${tab}`;

  async function attempt<Value>(
    work: (database: Database) => Promise<Value>,
    isAgain = false,
  ): StoreResult<Value> {
    let database: Database;
    try {
      database = await connection.database();
    } catch (error) {
      return err(openingProblem(error));
    }
    try {
      return ok(await work(database));
    } catch (error) {
      if (!isClosed(error) || isAgain) return err(usingProblem(error));
      connection.close();
      return attempt(work, true);
    }
  }

  /** Work that may itself be refused, and that changes the list if it is not. */
  async function change<Value>(
    work: (database: Database) => Promise<Result<Value, StoreProblem>>,
  ): StoreResult<Value> {
    const attempted = await attempt(work);
    const result = attempted.ok ? attempted.value : attempted;
    if (result.ok) list.announce();
    return result;
  }

  async function find<Item>(
    read: (database: Database) => Promise<Found<Item> & { readonly putAside: number }>,
  ): StoreResult<Found<Item>> {
    const result = await attempt(read);
    if (!result.ok) return result;
    const { found, problems, putAside } = result.value;
    if (putAside > 0) list.announce();
    return ok({ found, problems });
  }

  await attempt(async () => {});
  return {
    autosave: async ({ tab, session }) => {
      const fit = validateForStorage(session);
      if (!fit.ok) return fit;
      const key = keyOf(session.scenario.id, tab);
      const written = await attempt((database) =>
        writeAutosave(database, { tab, session: fit.value }, known.has(key)),
      );
      if (!written.ok) return written;
      known.add(key);
      if (written.value) list.announce();
      return ok(undefined);
    },
    autosaves: async (scenario) => {
      const result = await find((database) => readAutosaves(database, scenario));
      for (const { tab, session } of result.ok ? result.value.found : []) {
        known.add(keyOf(session.scenario.id, tab));
      }
      return result;
    },
    removeAutosave: (scenario, tab) => {
      known.delete(keyOf(scenario, tab));
      return change(async (database) => ok(await database.delete('autosaves', [scenario, tab])));
    },
    saves: (scenario) => find((database) => readSaves(database, scenario)),
    saveAs: async (session, name, ifTaken) => {
      const trimmed = name.trim();
      const fit = validateForStorage({ ...session, name: trimmed });
      if (!fit.ok) return fit;
      return change((database) => writeSave(database, { ...fit.value, name: trimmed }, ifTaken));
    },
    rename: async (scenario, from, to) =>
      change((database) => renameSave(database, scenario, from, to.trim())),
    remove: (scenario, name) => change((database) => removeSave(database, scenario, name)),
    add: (sessions, carried) =>
      change(async (database) => ok(await addSessions(database, sessions, carried))),
    damaged: () =>
      attempt(async (database) => {
        const { store, done } = database.transaction('damaged');
        const [ids, records] = await Promise.all([store.getAllKeys(), store.getAll(), done]);
        return records.map((record, index) => ({ ...record, id: ids[index] ?? 0 }));
      }),
    removeDamaged: (id) => change(async (database) => ok(await database.delete('damaged', id))),
    ownScenarios: () => attempt(readOwnScenarios),
    ownScenario: (id) => attempt(async (database) => readOwn(await database.get('scenarios', id))),
    // At once, since a page that is left may do it.
    saveScenario: (own) =>
      change(async (database) =>
        ok(await writeAtOnce(database, 'scenarios', (store) => store.put(own, own.id))),
      ),
    replaceScenario: async (before, own) => {
      const attempted = await attempt((database) => replaceOwn(database, before, own));
      const replaced = attempted.ok ? attempted.value : attempted;
      if (replaced.ok && !replaced.value.found) list.announce();
      return replaced;
    },
    removeScenario: (id) => change(async (database) => ok(await database.delete('scenarios', id))),
    subscribe: list.subscribe,
    close: () => {
      list.close();
      connection.close();
    },
  };
}
