import ELK from 'elkjs/lib/elk-api';
import workerUrl from 'elkjs/lib/elk-worker.min.js?url';
import type { Scenario } from '../../../scenario/types';
import { corridorLayout } from './corridor-layout';
import { layeredLayout } from './layered-layout';
import type { MapLayout } from './map-layout';

/** Beyond this many situations, no one follows lines by their labels, and the layered layout takes seconds. */
const manySituations = 60;

/**
 * Lays out a scenario's map: a large one at once, another in a worker, which ends when it is done or the signal aborts.
 * @throws Error from the layout, or the signal's reason once it aborts
 */
export async function layOut(scenario: Scenario, signal: AbortSignal): Promise<MapLayout> {
  signal.throwIfAborted();
  if (scenario.situations.length > manySituations) return corridorLayout(scenario);
  const elk = new ELK({ workerFactory: () => new Worker(workerUrl) });
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  try {
    return await Promise.race([layeredLayout(elk, scenario), aborted]);
  } finally {
    elk.terminateWorker();
  }
}
