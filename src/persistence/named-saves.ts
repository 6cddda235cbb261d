import { err, ok, type Result } from '../scenario/result';
import type { Database } from './database';
import { parseStoredSession } from './parse-stored-session';
import { readRecords } from './session-records';
import type { StoreProblem } from './store-problem';
import type { StoredSession } from './stored-session-schema';
import { asideIfUnreadable, type Key, type Writing, write } from './transactions';
import { validateForStorage } from './validate-for-storage';

/** A kept session with the name it was saved under, which no other of its scenario has. */
export type NamedSave = StoredSession & { readonly name: string };

/** The named saves of a scenario, or of all, by name. */
export async function readSaves(database: Database, scenario?: string) {
  const { read, problems, putAside } = await readRecords(database, 'saves', scenario);
  const found: NamedSave[] = read.map(({ key: [, name], session }) => ({ ...session, name }));
  return { found, problems, putAside };
}

export function writeSave(
  database: Database,
  save: NamedSave,
  ifTaken: 'refuse' | 'replace',
): Promise<Result<void, StoreProblem>> {
  return write(database, async (writing) => {
    const key: Key = [save.scenario.id, save.name];
    if (ifTaken === 'refuse' && (await isTaken(writing, key))) return err(taken(save.name));
    await asideIfUnreadable(writing, 'saves', key);
    await writing.objectStore('saves').put(save, key);
    return ok(undefined);
  });
}

export function renameSave(
  database: Database,
  scenario: string,
  from: string,
  to: string,
): Promise<Result<void, StoreProblem>> {
  return write(database, async (writing) => {
    const save = await existing(writing, [scenario, from]);
    if (!save.ok || from === to) return save.ok ? ok(undefined) : save;
    if (await isTaken(writing, [scenario, to])) return err(taken(to));
    const renamed = validateForStorage({ ...save.value, name: to });
    if (!renamed.ok) return renamed;
    await writing.objectStore('saves').put(renamed.value, [scenario, to]);
    await writing.objectStore('saves').delete([scenario, from]);
    return ok(undefined);
  });
}

/** Removes a save and gives it, so that it can be put back. */
export function removeSave(
  database: Database,
  scenario: string,
  name: string,
): Promise<Result<NamedSave, StoreProblem>> {
  return write(database, async (writing) => {
    const save = await existing(writing, [scenario, name]);
    if (save.ok) await writing.objectStore('saves').delete([scenario, name]);
    return save;
  });
}

async function existing(writing: Writing, key: Key): Promise<Result<NamedSave, StoreProblem>> {
  const [, name] = key;
  const value = await writing.objectStore('saves').get(key);
  if (value === undefined)
    return err({ kind: 'missing', words: `There is no walk called “${name}” any more.` });
  const read = parseStoredSession(value);
  if (read.ok) return ok({ ...read.value, name });
  return err({
    kind: 'unfit',
    words: `The walk “${name}” cannot be read: ${read.problem.faults[0]?.message}`,
  });
}

async function isTaken(writing: Writing, key: Key): Promise<boolean> {
  return (await writing.objectStore('saves').getKey(key)) !== undefined;
}

function taken(name: string): StoreProblem {
  return { kind: 'taken', words: `There is already a walk called “${name}”.` };
}
