import fc from 'fast-check';
import { runs } from '../random-runs';

// The same runs each time: else a mutant would be met by one run of the tests and not by the next.
fc.configureGlobal({ seed: 7, numRuns: runs(100) });
