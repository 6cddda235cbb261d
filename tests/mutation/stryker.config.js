/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [
    'src/{scenario,machine,analysis,session}/**/*.ts',
    // Types alone: nothing is left of it to mutate.
    '!src/scenario/types.ts',
    // The entries of workers, three lines each, which only a browser can load; what they hand on to is tested.
    '!src/analysis/{check,findings}-worker.ts',
  ],
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  plugins: ['@stryker-mutator/vitest-runner'],
  coverageAnalysis: 'perTest',
  // What runs only as a file is loaded (a tenth of all mutants, mostly the tables of machines and schemas) would be put to
  // every test; with what also runs then, that was 98 % of the time of a measured run, for 43 % of its mutants.
  ignoreStatic: true,
  concurrency: 1,
  ignorePatterns: [
    'dist',
    'dist-single',
    'public',
    'reports',
    'test-results',
    'playwright-report',
    'coverage',
  ],
  incremental: true,
  incrementalFile: 'reports/mutation/incremental.json',
  reporters: ['clear-text', 'progress', 'json', 'html'],
  clearTextReporter: { logTests: false, reportTests: false, reportMutants: false },
  jsonReporter: { fileName: 'reports/mutation/mutation.json' },
  htmlReporter: { fileName: 'reports/mutation/mutation.html' },
  thresholds: { high: 95, low: 90, break: 90 },
};
