import { runnerImport } from 'vite';

const { module } = await runnerImport('./tests/browser/set-up-browsers.ts', { configFile: false });
try {
  module.setUpBrowsers();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
