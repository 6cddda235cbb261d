import type { Scenario } from '../../scenario/types';
import { factcheck } from '../factcheck/factcheck';
import type { ReadingProgress } from '../factcheck/reading';
import { type Sheet, sheetOf } from '../factcheck/sheet';

/** Milliseconds between two replies that tell progress: no one reads faster. */
const progressEvery = 100;

/** What a worker is sent. */
export interface FactcheckRequest {
  readonly scenario: Scenario;
}

/** What it sends back: progress any number of times, then the sheet. */
export type FactcheckReply =
  | { readonly kind: 'progress'; readonly progress: ReadingProgress }
  | { readonly kind: 'checked'; readonly sheet: Sheet };

/** Checks every statement of a scenario, and tells how far it is. */
export function answerFactcheck(
  { scenario }: FactcheckRequest,
  reply: (reply: FactcheckReply) => void,
): void {
  let told = Number.NEGATIVE_INFINITY;
  const onProgress = (progress: ReadingProgress) => {
    const now = performance.now();
    if (now - told < progressEvery) return;
    told = now;
    reply({ kind: 'progress', progress });
  };
  reply({ kind: 'checked', sheet: sheetOf(scenario, factcheck(scenario, { onProgress })) });
}
