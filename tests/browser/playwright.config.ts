import { defineConfig } from '@playwright/test';
import { findChromium } from './find-chromium';

const port = Number(process.env.PORT ?? 4319);

export default defineConfig({
  testDir: '.',
  testIgnore: 'firefox/**',
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
    launchOptions: {
      executablePath: findChromium(),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `npm run build && npx vite preview --port ${port} --strictPort`,
    cwd: '../..',
    url: `http://localhost:${port}/`,
    reuseExistingServer: !process.env.CI,
    timeout: 120_000,
  },
});
