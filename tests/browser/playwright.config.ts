import { fileURLToPath } from 'node:url';
import { defineConfig, type PlaywrightTestOptions, type PlaywrightWorkerOptions } from '@playwright/test';
import { findChromium } from './find-chromium';
import { findFirefox, playwrightFirefox } from './firefox/find-firefox';

const port = Number(process.env.PORT ?? 4319);

type Driven = Partial<PlaywrightTestOptions & PlaywrightWorkerOptions>;

function drivenChromium(): Driven {
  const args = [
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  const executablePath = findChromium();
  return { browserName: 'chromium', launchOptions: { args, ...(executablePath && { executablePath }) } };
}

function drivenFirefox(): Driven {
  const found = findFirefox();
  if (!found || found === playwrightFirefox) return { browserName: 'firefox' };
  return {
    browserName: 'firefox',
    // The channel by which Playwright drives a Firefox that is not its own build.
    channel: 'moz-firefox',
    launchOptions: {
      executablePath: fileURLToPath(new URL('./firefox/driven-firefox.mjs', import.meta.url)),
      env: { ...process.env, FIREFOX: found },
    },
  };
}

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  // Long enough for a slow machine: what is tested is what the app does, not how fast.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}/`,
    // A worker that answers from what it kept would hide what a test does to a request.
    serviceWorkers: 'block',
    viewport: { width: 1440, height: 900 },
  },
  // One run, so that the app is built once for both.
  projects: [
    { name: 'chromium', testIgnore: 'firefox/**', use: drivenChromium() },
    {
      name: 'firefox',
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
      use: drivenFirefox(),
    },
  ],
  webServer: {
    command: `npm run build && npx vite preview --port ${port} --strictPort`,
    cwd: '../..',
    url: `http://localhost:${port}/`,
    reuseExistingServer: !process.env.CI,
    timeout: 120_000,
  },
});
