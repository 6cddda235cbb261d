import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { tooMany } from '../../analysis/state-space/within-limit';
import type { Scenario, SituationId } from '../../scenario/types';
import { neededSoon } from '../../ui/needed-soon';
import { movesTo, type Walk } from '../../walk/walk';

/**
 * The outcomes that a walk has put out of reach, each with the step (from 1) that closed it, 0 where the answers fixed do;
 * that too much lies ahead to say; or nothing where it is not known yet.
 */
export type LostOutcomes = ReadonlyMap<SituationId, number> | typeof tooMany | undefined;

type Analysis = typeof import('./lost-outcomes');

const none: LostOutcomes = new Map();
let analysis: Analysis | undefined;
const listeners = new Set<() => void>();

/** The first page needs none of it: nothing is closed before anyone moves or answers. */
async function load(): Promise<void> {
  analysis ??= await import('./lost-outcomes');
  for (const listener of listeners) listener();
}

neededSoon(load);

function subscribe(onChange: () => void): () => void {
  listeners.add(onChange);
  return () => listeners.delete(onChange);
}

/** The outcomes out of reach, once what finds them is there. */
export function useLostOutcomes(scenario: Scenario, walk: Walk): LostOutcomes {
  const loaded = useSyncExternalStore(
    subscribe,
    () => analysis,
    () => undefined,
  );
  const moves = useMemo(() => movesTo(walk), [walk]);
  const isUntouched = moves.length === 0 && Object.keys(walk.assumptions).length === 0;
  useEffect(() => {
    // Where it cannot be had, the next step asks for it again.
    if (!isUntouched && moves) load().catch(() => {});
  }, [isUntouched, moves]);
  return useMemo(
    () => (loaded ? loaded.lostOutcomes(scenario, moves, walk.assumptions) : isUntouched ? none : undefined),
    [loaded, scenario, moves, walk.assumptions, isUntouched],
  );
}
