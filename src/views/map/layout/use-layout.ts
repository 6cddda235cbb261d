import { useEffect, useMemo, useState } from 'react';
import type { Scenario } from '../../../scenario/types';
import { columnLayout } from './column-layout';
import type { Direction, MapLayout } from './map-layout';

/** Lays out a scenario from left to right, or fetches what was laid out before. */
export type LoadMap = (scenario: Scenario, signal: AbortSignal) => Promise<MapLayout>;

/** A layout, or how far it is from there. */
export type LoadedLayout =
  | { readonly kind: 'laid out'; readonly layout: MapLayout }
  | { readonly kind: 'under way' }
  | { readonly kind: 'failed'; readonly reason: string; readonly again: () => void };

interface Attempt {
  readonly of: Scenario;
  readonly layout?: MapLayout;
  readonly reason?: string;
}

/** The layout of a scenario in a direction; it is left off once the scenario changes or nobody wants it any more. */
export function useLayout(scenario: Scenario, direction: Direction, load: LoadMap): LoadedLayout {
  const [attempt, setAttempt] = useState<Attempt>();
  const [tries, setTries] = useState(0);
  const column = useMemo(
    () => (direction === 'down' ? columnLayout(scenario) : undefined),
    [scenario, direction],
  );
  const isNeeded = direction === 'right' && attempt?.of !== scenario;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try is asked for by counting on.
  useEffect(() => {
    if (!isNeeded) return;
    const leaving = new AbortController();
    load(scenario, leaving.signal).then(
      (layout) => leaving.signal.aborted || setAttempt({ of: scenario, layout }),
      (error: unknown) => leaving.signal.aborted || setAttempt({ of: scenario, reason: String(error) }),
    );
    return () => leaving.abort();
  }, [scenario, isNeeded, load, tries]);
  const hasFailed = attempt?.reason !== undefined;
  useEffect(() => {
    if (!hasFailed) return;
    const again = () => setAttempt(undefined);
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [hasFailed]);
  if (column) return { kind: 'laid out', layout: column };
  if (attempt?.of !== scenario) return { kind: 'under way' };
  if (attempt.layout) return { kind: 'laid out', layout: attempt.layout };
  const again = () => {
    setAttempt(undefined);
    setTries(tries + 1);
  };
  return { kind: 'failed', reason: attempt.reason ?? '', again };
}
