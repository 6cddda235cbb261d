import { LimitExceeded } from './not-computable';

/** How many states are explored while someone waits for a step: about 50 ms of it. */
const promptStateLimit = 100_000;

/** Said where more states lie ahead than can be explored at once. */
export const tooMany = 'too many positions';

/**
 * Asks a question of as many states as can be explored at once.
 * @param ask asks it of at most so many states, and throws `LimitExceeded` where these do not answer it
 */
export function withinLimit<Answer>(ask: (limit: number) => Answer): Answer | typeof tooMany {
  try {
    return ask(promptStateLimit);
  } catch (error) {
    if (error instanceof LimitExceeded) return tooMany;
    throw error;
  }
}
