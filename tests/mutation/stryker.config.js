/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [
    'src/{scenario,machine,analysis,walk,url,persistence,presentation,classroom,report,messages}/**/*.ts',
    // Types alone: nothing is left of it to mutate.
    '!src/scenario/types.ts',
    // The entries of workers, three lines each, which only a browser can load; what they hand on to is tested.
    '!src/analysis/client/*-worker.ts',
  ],
  testRunner: 'one-thread',
  plugins: ['./tests/mutation/test-runner.js'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
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
