import { useCallback, useEffect, useRef, useState } from 'react';

/** Milliseconds from a change to its writing. */
const delay = 400;

/** Keeps a text, or says why it cannot. */
export type KeepDraft = (text: string) => Promise<string | undefined>;

/** How the text as it is now is kept. */
export type DraftState = 'saved' | 'to be saved' | { readonly problem: string };

/** Keeps a text as it is typed: soon after a change, and at once when the page is hidden or left. */
export function useDraft(text: string, keep: KeepDraft): DraftState {
  const kept = useRef(text);
  const latest = useRef({ text, keep });
  latest.current = { text, keep };
  const [state, setState] = useState<{ readonly text: string; readonly problem: string | undefined }>({
    text,
    problem: undefined,
  });
  const flush = useCallback(() => {
    const { text, keep } = latest.current;
    if (text === kept.current) return;
    kept.current = text;
    void keep(text).then((problem) => {
      // What failed is tried again with the next change, or when the page is hidden.
      if (problem !== undefined && kept.current === text) kept.current = '';
      setState({ text, problem });
    });
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the text puts its writing off.
  useEffect(() => {
    const timer = setTimeout(flush, delay);
    return () => clearTimeout(timer);
  }, [text, flush]);
  useEffect(() => {
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [flush]);
  if (state.problem !== undefined) return { problem: state.problem };
  return state.text === text ? 'saved' : 'to be saved';
}
