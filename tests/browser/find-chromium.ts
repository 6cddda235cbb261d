import { chromium } from '@playwright/test';
import { findProgram } from './find-program';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The Chromium that drives the browser tests: $CHROMIUM, else one on the PATH, else Playwright's own.
 * @throws Error that says in a line how to get one
 */
export function findChromium(): string {
  const found = findProgram([process.env.CHROMIUM, ...names, chromium.executablePath()]);
  if (!found) {
    throw new Error(
      'The browser tests need Chromium: install it (Debian: apt-get install chromium) or set CHROMIUM to its path.',
    );
  }
  return found;
}
