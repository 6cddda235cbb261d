import { type ReactNode, Suspense } from 'react';
import type { Hindsight } from '../../hindsight/types';
import { useHindsight } from './use-hindsight';

/** What tells of the time after the scenario's date, where that is turned on; else nothing. */
export function WhereOn({ children }: { readonly children: (hindsight: Hindsight) => ReactNode }) {
  const state = useHindsight();
  return state.kind === 'on' && <Suspense>{children(state.hindsight)}</Suspense>;
}
