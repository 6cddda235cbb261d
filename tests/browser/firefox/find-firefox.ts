import { findProgram } from '../find-program';

/**
 * The Firefox that the browser tests are walked in too: $FIREFOX, else one on the PATH.
 * @throws Error that says in a line how to get one
 */
export function findFirefox(): string {
  const found = findProgram([process.env.FIREFOX, 'firefox-esr', 'firefox']);
  if (!found) {
    throw new Error(
      'The Firefox tests need Firefox: install it (Debian: apt-get install firefox-esr) or set FIREFOX to its path.',
    );
  }
  return found;
}
