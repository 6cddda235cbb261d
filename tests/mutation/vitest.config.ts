import { defineConfig } from 'vitest/config';
import { TellersFirst } from './tellers-first.ts';

/** The tests of what is mutated, with a twentieth of their random runs, since each mutant is put to all that meet it. */
export default defineConfig({
  test: {
    environment: 'node',
    testTimeout: 60_000,
    // One worker and one loading of the modules for all files: half the time, most of which goes into loading.
    isolate: false,
    sequence: { sequencer: TellersFirst },
    include: ['tests/{scenario,scenarios,machine,analysis,session}/**/*.test.ts'],
    setupFiles: ['tests/mutation/same-runs.ts'],
    env: { PART_OF_RUNS: '0.05' },
  },
});
