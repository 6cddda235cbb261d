import { useEffect, useRef, useState } from 'react';
import type { AnalysisRequestOptions } from '../../../analysis/client/analysis-client';

/** How far something asked of the worker has come; the last answer stays in sight while another is on its way. */
export interface AskedState<Answer> {
  readonly answer: Answer | undefined;
  /** Whether the answer is to what is asked now. */
  readonly isCurrent: boolean;
  readonly failure: string | undefined;
  readonly isStopped: boolean;
  readonly stop: () => void;
  readonly again: () => void;
}

/**
 * Asks the worker something, and again when it changes: once the last answer is there, and then the latest alone.
 * @param ask the same function as long as the same is asked; nothing is asked where it is absent
 */
export function useAsked<Answer>(
  ask: ((options: AnalysisRequestOptions) => Promise<Answer>) | undefined,
): AskedState<Answer> {
  const [told, setTold] = useState<{ readonly of: typeof ask; readonly answer: Answer }>();
  const [failed, setFailed] = useState<{ readonly of: typeof ask; readonly failure: string | undefined }>();
  const latest = useRef(ask);
  const running = useRef<AbortController>(undefined);
  const [run] = useState(() => async () => {
    if (running.current) return;
    const controller = new AbortController();
    running.current = controller;
    for (let at = latest.current; at && !controller.signal.aborted; ) {
      const asked = at;
      try {
        const answer = await asked({ signal: controller.signal });
        if (controller.signal.aborted) return;
        setTold({ of: asked, answer });
      } catch (error) {
        if (controller.signal.aborted) return;
        setFailed({ of: asked, failure: error instanceof Error ? error.message : String(error) });
      }
      at = latest.current === asked ? undefined : latest.current;
    }
    if (running.current === controller) running.current = undefined;
  });
  useEffect(() => {
    latest.current = ask;
    if (ask) void run();
  }, [ask, run]);
  useEffect(
    () => () => {
      running.current?.abort();
      running.current = undefined;
    },
    [],
  );
  const failure = failed?.of === ask && ask ? failed : undefined;
  return {
    answer: told?.answer,
    isCurrent: told !== undefined && told.of === ask,
    failure: failure?.failure,
    isStopped: failure !== undefined && failure.failure === undefined,
    stop: () => {
      running.current?.abort();
      running.current = undefined;
      setFailed({ of: ask, failure: undefined });
    },
    again: () => {
      setFailed(undefined);
      void run();
    },
  };
}
