/**
 * Why the device kept nothing or gave nothing, with a sentence for the person.
 * `blocked`: the browser has no storage for us, as in a private window. `full`: no room. `waiting`: another tab holds
 * the storage in an older form. `outdated`: this tab is older than the storage. `taken`, `missing`: of a name.
 * `unfit`: it could not be read back, so it is not written. `failed`: anything else.
 */
export interface StoreProblem {
  readonly kind: 'blocked' | 'full' | 'waiting' | 'outdated' | 'taken' | 'missing' | 'unfit' | 'failed';
  readonly words: string;
}

/** Thrown within the store where another tab holds up the opening. */
export class DatabaseBlockedError extends Error {
  override readonly name = 'HeldUp';
}

const blocked: StoreProblem = {
  kind: 'blocked',
  words:
    'This browser keeps nothing on this device for Impasse, as in a private window. Download your walk as a file before you close it.',
};
const known: Readonly<Record<string, StoreProblem>> = {
  SecurityError: blocked,
  NotAllowedError: blocked,
  // Where there is no `indexedDB` at all.
  ReferenceError: blocked,
  TypeError: blocked,
  QuotaExceededError: {
    kind: 'full',
    words:
      'There is no room left on this device. Download your walk as a file, or delete saved walks that you no longer need.',
  },
  HeldUp: {
    kind: 'waiting',
    words:
      'Impasse is open in another tab in an older version. Close or reload that tab, and your walk is kept again.',
  },
  VersionError: {
    kind: 'outdated',
    words:
      'A newer Impasse has been open on this device. Download your walk as a file, then reload this page.',
  },
};

/** What an error while opening the storage means. Some browsers refuse a private window with an InvalidStateError. */
export function openingProblem(error: unknown): StoreProblem {
  return isClosed(error) ? blocked : (known[nameOf(error)] ?? failure(error));
}

/** What an error while reading or writing means. */
export function usingProblem(error: unknown): StoreProblem {
  const problem = known[nameOf(error)];
  return problem && problem !== blocked ? problem : failure(error);
}

/** Whether the connection was closed meanwhile, by the browser or for a newer Impasse. */
export function isClosed(error: unknown): boolean {
  return nameOf(error) === 'InvalidStateError';
}

/** Whether a record was to be added where there is one. */
export function isAlreadyThere(error: unknown): boolean {
  return nameOf(error) === 'ConstraintError';
}

function failure(error: unknown): StoreProblem {
  return {
    kind: 'failed',
    words: `The storage of this browser does not work (${String(error)}). Download your walk as a file.`,
  };
}

/** A DOMException is not an Error everywhere, but it always has a name. */
function nameOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
}
