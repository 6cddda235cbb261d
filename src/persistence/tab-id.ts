import { randomId, randomIdForm } from '../walk/random-id';

/** This tab, as the store tells it from the others. */
export interface Tab {
  /** The id its autosaves are written under; no other open tab has it. */
  readonly id: () => string;
  /** The id whose autosave is this tab's from before it was reloaded, or the one that this tab was duplicated from. */
  readonly earlier: string;
  /** Gives the tab a new id, so that what it has kept so far stays as it is. */
  readonly renew: () => void;
}

const storageKey = 'impasse-tab';

/**
 * Finds out which tab this is. Its id outlives a reload in `sessionStorage`. A duplicated tab has a copy of that
 * storage, so an id is held by a lock, and a tab that cannot have the lock takes a new id.
 */
export async function claimTab(): Promise<Tab> {
  const earlier = storedId() ?? randomId();
  let id = (await hold(earlier)) ? earlier : randomId();
  const take = (fresh: string) => {
    id = fresh;
    store(fresh);
    void hold(fresh);
  };
  if (id === earlier) store(id);
  else take(id);
  return { id: () => id, earlier, renew: () => take(randomId()) };
}

/** Holds the lock of an id for as long as the tab lives; false if another tab holds it. */
function hold(id: string): Promise<boolean> {
  return new Promise((resolve) => {
    // Browsers without locks, or a page that may not use them, have the storage alone.
    if (!('locks' in navigator)) return resolve(true);
    navigator.locks
      .request(`${storageKey}-${id}`, { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        return lock === null ? undefined : new Promise(() => {});
      })
      .catch(() => resolve(true));
  });
}

function storedId(): string | undefined {
  try {
    const id = sessionStorage.getItem(storageKey) ?? '';
    if (randomIdForm.test(id)) return id;
  } catch {
    // Storage is blocked.
  }
  return undefined;
}

function store(id: string): void {
  try {
    sessionStorage.setItem(storageKey, id);
  } catch {
    // Without storage a reloaded tab counts as a new one and is offered its autosave as any other.
  }
}
