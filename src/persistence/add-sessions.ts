import { randomId } from '../walk/random-id';
import { type AddedScenarios, addScenarios, type ImportedScenarios } from './add-scenarios';
import type { Database } from './database';
import { freeName } from './free-name';
import type { NamedSave } from './named-saves';
import { parseStoredSession } from './parse-stored-session';
import type { StoredSession } from './stored-session-schema';
import { type Writing, write } from './transactions';

/** Sessions from elsewhere, such as a file. */
export interface Sessions {
  readonly autosaves: readonly StoredSession[];
  readonly saves: readonly NamedSave[];
}

/** What became of sessions that were added. */
export interface Added {
  readonly added: number;
  /** How many were here already, the same to the letter. */
  readonly same: number;
  /** Those that got another name, since theirs was taken by another walk. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  /** What became of the scenarios that came with them. */
  readonly scenarios?: AddedScenarios;
}

/**
 * Adds sessions to those that are kept, all or none, over none that is there. An autosave gets a record of its own,
 * since the tab that made it may be open here and would write over it.
 * @param carried own scenarios that come with them; where one gets another id, its sessions go with it
 */
export function addSessions(
  database: Database,
  sessions: Sessions,
  carried?: ImportedScenarios,
): Promise<Added> {
  return write(database, async (writing) => {
    const scenarios = carried && (await addScenarios(writing, carried));
    const moved = <Kept extends StoredSession>(session: Kept) =>
      underNewId(session, scenarios?.renamed ?? []);
    const renamed: { from: string; to: string }[] = [];
    let added = 0;
    const keptAutosaves = await textsOf(writing, 'autosaves');
    for (const session of sessions.autosaves.map(moved)) {
      const text = JSON.stringify(session);
      if (keptAutosaves.has(text)) continue;
      keptAutosaves.add(text);
      await writing.objectStore('autosaves').add(session, [session.scenario.id, randomId()]);
      added += 1;
    }
    const keptSaves = await textsOf(writing, 'saves');
    const keys = new Set((await writing.objectStore('saves').getAllKeys()).map((key) => JSON.stringify(key)));
    for (const save of sessions.saves.map(moved)) {
      if (keptSaves.has(JSON.stringify(save))) continue;
      const { id } = save.scenario;
      const name = freeName(save.name, (candidate) => keys.has(JSON.stringify([id, candidate])));
      if (name !== save.name) renamed.push({ from: save.name, to: name });
      keys.add(JSON.stringify([id, name]));
      await writing.objectStore('saves').add({ ...save, name }, [id, name]);
      added += 1;
    }
    const same = sessions.autosaves.length + sessions.saves.length - added;
    return { added, same, renamed, ...(scenarios && { scenarios }) };
  });
}

/** A session of a scenario that got another id; any other as it is. */
export function underNewId<Kept extends StoredSession>(
  session: Kept,
  renamed: AddedScenarios['renamed'],
): Kept {
  const given = renamed.find(({ from }) => from === session.scenario.id);
  return given ? { ...session, scenario: { ...session.scenario, id: given.to } } : session;
}

/** The readable sessions of a table as JSON, in the order of the format's entries, so that equal ones are equal text. */
async function textsOf(writing: Writing, table: 'autosaves' | 'saves'): Promise<Set<string>> {
  const values = await writing.objectStore(table).getAll();
  return new Set(
    values.flatMap((value) => {
      const read = parseStoredSession(value);
      return read.ok ? [JSON.stringify(read.value)] : [];
    }),
  );
}
