import { useEffect, useState } from 'react';
import { askFactcheck } from '../../analysis/client/factcheck-client';
import type { ReadingProgress } from '../../analysis/factcheck/reading';
import type { Sheet } from '../../analysis/factcheck/sheet';
import type { Scenario } from '../../scenario/types';

/** How far a check in the background has come. */
export type CheckState =
  | { readonly kind: 'under way'; readonly progress: ReadingProgress | undefined }
  | { readonly kind: 'checked'; readonly sheet: Sheet }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly reason: string };

/** A check of every statement in the background, and the ways to stop it and to begin again. */
export interface Check {
  readonly state: CheckState;
  readonly stop: () => void;
  readonly again: () => void;
}

const begun: CheckState = { kind: 'under way', progress: undefined };

/** Checks every statement of a scenario in a worker, which ends once the page is left. */
export function useFactcheck(scenario: Scenario): Check {
  const [round, setRound] = useState({});
  const [told, setTold] = useState<{ readonly of: object; readonly state: CheckState }>();
  const [stop, setStop] = useState<() => void>();
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const tell = (state: CheckState) => !signal.aborted && setTold({ of: round, state });
    const onProgress = (progress: ReadingProgress) => tell({ kind: 'under way', progress });
    askFactcheck(scenario, { signal, onProgress }).then(
      (sheet) => tell({ kind: 'checked', sheet }),
      (error: unknown) =>
        tell({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) }),
    );
    setStop(() => () => {
      tell({ kind: 'stopped' });
      controller.abort();
    });
    return () => controller.abort();
  }, [scenario, round]);
  return {
    state: told?.of === round ? told.state : begun,
    stop: () => stop?.(),
    again: () => setRound({}),
  };
}
