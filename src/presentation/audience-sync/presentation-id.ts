import { randomId, randomIdForm } from '../../walk/random-id';

const presenterKey = 'impasse-presenting';
const audienceKey = 'impasse-audience';
/** How long a page that is being left may still hold its lock, in milliseconds. */
const maxAbsenceMs = 500;

let claimed: Promise<string> | undefined;

/**
 * The id under which this window presents, the same after a reload. A duplicated tab has a copy of what was kept, so
 * an id is held by a lock, and a window that cannot have the lock presents under another id: that of an audience's
 * window whose presenter was closed, or a new one.
 */
export function claimPresentationId(): Promise<string> {
  claimed ??= claim();
  return claimed;
}

/** Lets a presenter who opens anew find this window, for as long as the page lives. */
export function waitForPresenter(id: string): void {
  if (!hasLocks()) return;
  navigator.locks.request(`${audienceKey}-${id}`, { mode: 'shared' }, forever).catch(() => {});
}

async function claim(): Promise<string> {
  const kept = keptId();
  if (kept !== undefined && (await hold(kept))) return kept;
  const left = await leftId();
  const id = left !== undefined && (await hold(left)) ? left : newId();
  try {
    sessionStorage.setItem(presenterKey, id);
  } catch {
    // Storage is blocked: after a reload the audience window must be opened anew.
  }
  return id;
}

function newId(): string {
  const id = randomId();
  void hold(id);
  return id;
}

function keptId(): string | undefined {
  try {
    const id = sessionStorage.getItem(presenterKey) ?? '';
    if (randomIdForm.test(id)) return id;
  } catch {
    // Storage is blocked.
  }
  return undefined;
}

/** The id of an audience's window that nobody presents to. */
async function leftId(): Promise<string | undefined> {
  try {
    const { held } = await navigator.locks.query();
    const names = held?.map(({ name }) => `${name}`);
    return names
      ?.filter((name) => name.startsWith(`${audienceKey}-`))
      .map((name) => name.slice(audienceKey.length + 1))
      .find((id) => !names.includes(`${presenterKey}-${id}`));
  } catch {
    // There are no locks, or they are blocked.
  }
  return undefined;
}

/** Holds the lock of an id for as long as the page lives; false if another page holds it. */
function hold(id: string): Promise<boolean> {
  return new Promise((resolve) => {
    if (!hasLocks()) return resolve(true);
    navigator.locks
      .request(`${presenterKey}-${id}`, { signal: AbortSignal.timeout(maxAbsenceMs) }, () => {
        resolve(true);
        return forever();
      })
      .catch((error: unknown) => resolve(!(error instanceof DOMException && error.name === 'TimeoutError')));
  });
}

function hasLocks(): boolean {
  return 'locks' in navigator;
}

function forever(): Promise<never> {
  return new Promise(() => {});
}
