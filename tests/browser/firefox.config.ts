import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findFirefox } from './firefox/find-firefox';
import inChromium from './playwright.config';

export default defineConfig({
  ...inChromium,
  outputDir: '../../test-results/firefox',
  testIgnore: [],
  testMatch: [
    'firefox/*.spec.ts',
    ...['first-page', 'policy', 'explore', 'map', 'analyse'].map((name) => `${name}.spec.ts`),
  ],
  // Of what Chromium is taken through, that which another engine may answer otherwise.
  grep: [
    /keeping/,
    /the first page (does|opens|leaves)/,
    /by keyboard alone/,
    /the address/,
    /the policy of the page/,
    /is one step from Explore/,
    /is opened from Explore and has every situation/,
    /walked by the keyboard alone/,
  ],
  use: {
    ...inChromium.use,
    browserName: 'firefox',
    // The channel by which Playwright drives a Firefox that is not its own build.
    channel: 'moz-firefox',
    launchOptions: {
      executablePath: fileURLToPath(new URL('./firefox/driven-firefox.mjs', import.meta.url)),
      env: { ...process.env, FIREFOX: findFirefox() },
    },
  },
});
