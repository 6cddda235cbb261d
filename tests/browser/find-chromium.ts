import { chromium } from '@playwright/test';
import { findProgram } from './find-program';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The Chromium that drives the browser tests: $CHROMIUM, else one on the PATH, else Playwright's own. */
export function findChromium(): string | undefined {
  return findProgram([process.env.CHROMIUM, ...names, chromium.executablePath()]);
}

/**
 * The same, where nothing can be done without it.
 * @throws {Error} that says in a line how to get one
 */
export function chromiumPath(): string {
  const found = findChromium();
  if (!found) throw new Error('This needs Chromium: “npm run browsers” finds or installs one.');
  return found;
}
