/** How many positions are explored while someone waits for a step: about 50 ms of it. */
const promptLimit = 100_000;

/** Said where more positions lie ahead than can be explored at once. */
export const tooMany = 'too many positions';

/**
 * Asks a question of as many positions as can be explored at once.
 * @param ask asks it of at most so many positions, and throws a RangeError where these do not answer it
 */
export function promptly<Answer>(ask: (limit: number) => Answer): Answer | typeof tooMany {
  try {
    return ask(promptLimit);
  } catch (error) {
    if (error instanceof RangeError) return tooMany;
    throw error;
  }
}
