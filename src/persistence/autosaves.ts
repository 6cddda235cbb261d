import type { Database } from './database';
import { readRecords } from './session-records';
import { isAlreadyThere } from './store-problem';
import type { StoredSession } from './stored-session-schema';
import { asideIfUnreadable, type Key, write, writeAtOnce } from './transactions';

/** What a tab has kept by itself. */
export interface Autosave {
  readonly tab: string;
  readonly session: StoredSession;
}

/**
 * Writes a tab's autosave; gives whether it is its first. It is asked for and committed in one go, so that it is kept
 * even if the page is gone before the answer: over what this tab has written, or else where nothing is. Only where
 * something else is found is that looked at first.
 */
export async function writeAutosave(
  database: Database,
  autosave: Autosave,
  isOver: boolean,
): Promise<boolean> {
  const { tab, session } = autosave;
  const key: Key = [session.scenario.id, tab];
  try {
    await writeAtOnce(database, 'autosaves', (store) =>
      isOver ? store.put(session, key) : store.add(session, key),
    );
    return !isOver;
  } catch (error) {
    if (!isAlreadyThere(error)) throw error;
  }
  await write(database, async (writing) => {
    await asideIfUnreadable(writing, 'autosaves', key);
    await writing.objectStore('autosaves').put(session, key);
  });
  return false;
}

/** The autosaves of a scenario, or of all, the latest first. */
export async function readAutosaves(database: Database, scenario?: string) {
  const { read, problems, putAside } = await readRecords(database, 'autosaves', scenario);
  const found: Autosave[] = read.map(({ key: [, tab], session }) => ({ tab, session }));
  found.sort((a, b) => Date.parse(b.session.saved) - Date.parse(a.session.saved));
  return { found, problems, putAside };
}
