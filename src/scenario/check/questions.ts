import type { Scenario } from '../types';
import { error, type Fault } from './fault';

/** Where a question both has an answer and says what a good answer weighs. */
export function* questionFaults({ situations, outcomes }: Scenario): Generator<Fault> {
  for (const [list, places] of Object.entries({ situations, outcomes })) {
    for (const [at, { discuss }] of places.entries()) {
      for (const [index, { answer, weighs }] of discuss.entries()) {
        if (answer === undefined || weighs === undefined) continue;
        const message = 'A question has both an answer and what a good answer weighs.';
        const mend = 'Keep "answer" where there is a right one, else "weighs".';
        yield error([list, at, 'discuss', index, 'weighs'], message, mend);
      }
    }
  }
}
