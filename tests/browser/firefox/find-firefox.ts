import { firefox } from '@playwright/test';
import { findProgram } from '../find-program';

/** Playwright's own build, which it drives by a protocol of its own. */
export const playwrightFirefox = firefox.executablePath();

/** The Firefox that the browser tests are walked in too: $FIREFOX, else one on the PATH, else Playwright's own. */
export function findFirefox(): string | undefined {
  return findProgram([process.env.FIREFOX, 'firefox-esr', 'firefox', playwrightFirefox]);
}
