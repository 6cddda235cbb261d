import { randomId } from '../kept/random-id';

const storageKey = 'impasse-presenting';

let claimed: Promise<string> | undefined;

/**
 * The id under which this window presents, the same after a reload. A duplicated tab has a copy of what was kept, so
 * an id is held by a lock, and a window that cannot have the lock presents under a new id.
 */
export function presentingId(): Promise<string> {
  claimed ??= claim();
  return claimed;
}

async function claim(): Promise<string> {
  const kept = keptId();
  if (kept !== undefined && (await hold(kept))) return kept;
  const fresh = randomId();
  void hold(fresh);
  try {
    sessionStorage.setItem(storageKey, fresh);
  } catch {
    // Storage is blocked: after a reload the audience window must be opened anew.
  }
  return fresh;
}

function keptId(): string | undefined {
  try {
    const id = sessionStorage.getItem(storageKey);
    return id && /^[a-z0-9]{1,40}$/.test(id) ? id : undefined;
  } catch {
    return undefined;
  }
}

/** Holds the lock of an id for as long as the page lives; false if another page holds it. */
function hold(id: string): Promise<boolean> {
  return new Promise((resolve) => {
    if (typeof navigator === 'undefined' || !('locks' in navigator)) return resolve(true);
    navigator.locks
      .request(`${storageKey}-${id}`, { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        return lock === null ? undefined : new Promise(() => {});
      })
      .catch(() => resolve(true));
  });
}
