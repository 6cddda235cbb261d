import { readScenario } from '../../../src/scenario/read';
import { riverTamble } from '../../../src/scenarios/river-tamble/scenario';

/** The teaching case, read. */
export const scenario = readScenario(riverTamble);
