import fc from 'fast-check';
import { isLongRun, isMutationRun, runs } from './random-runs';

/*
 * The random runs are the same each time: else a fault would be met by one run of the tests and not by the next, and so
 * would a mutant. `npm run test:long` draws others each time; a test that fails prints the seed, and `SEED=… npm run
 * test:long` makes those runs again.
 */
const seed = process.env.SEED ?? (isLongRun ? undefined : '7');
fc.configureGlobal({
  ...(seed !== undefined && { seed: Number(seed) }),
  ...(isMutationRun && { numRuns: runs(100) }),
});
