import { useCallback, useEffect, useRef, useState } from 'react';

/** Milliseconds from a change to its writing. */
const delay = 400;

/** Keeps a text. */
export interface KeepDraft {
  /** Keeps it, or says why it cannot. */
  readonly keep: (text: string) => Promise<string | undefined>;
  /** Keeps it wherever it can, since the text is left; at once where the page is gone. */
  readonly keepLeaving: (text: string, isGone: boolean) => void;
}

/** How the text as it is now is kept. */
export type DraftState = 'saved' | 'to be saved' | { readonly problem: string };

/**
 * Keeps a text as it is typed: soon after a change, and at once when the page is hidden or left.
 * @returns how it is kept, and what keeps it now, whether or not it has changed
 */
export function useDraft(text: string, keeping: KeepDraft): [state: DraftState, keepNow: () => void] {
  const asked = useRef(text);
  const latest = useRef({ text, keeping });
  latest.current = { text, keeping };
  const [state, setState] = useState<{ readonly text: string; readonly problem: string | undefined }>({
    text,
    problem: undefined,
  });
  const keepNow = useCallback(() => {
    const { text, keeping } = latest.current;
    asked.current = text;
    void keeping.keep(text).then((problem) => {
      // What failed is tried again with the next change, or when the page is hidden.
      if (problem !== undefined && asked.current === text) asked.current = '';
      setState({ text, problem });
    });
  }, []);
  const flush = useCallback(() => {
    if (latest.current.text !== asked.current) keepNow();
  }, [keepNow]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the text puts its writing off.
  useEffect(() => {
    const timer = setTimeout(flush, delay);
    return () => clearTimeout(timer);
  }, [text, flush]);
  useEffect(() => {
    const leave = (isGone: boolean) => {
      const { text, keeping } = latest.current;
      keeping.keepLeaving(text, isGone);
    };
    const onPageHide = () => leave(true);
    window.addEventListener('pagehide', onPageHide);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('pagehide', onPageHide);
      document.removeEventListener('visibilitychange', flush);
      leave(false);
    };
  }, [flush]);
  if (state.problem !== undefined) return [{ problem: state.problem }, keepNow];
  return [state.text === text ? 'saved' : 'to be saved', keepNow];
}
