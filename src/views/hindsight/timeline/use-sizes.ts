import { type RefCallback, useCallback, useLayoutEffect, useState } from 'react';

/** The height that each child of a list takes, measured again whenever one changes. */
export function useSizes(count: number): readonly [RefCallback<HTMLElement>, readonly number[] | undefined] {
  const [list, setList] = useState<HTMLElement | null>(null);
  const [sizes, setSizes] = useState<readonly number[]>();
  useLayoutEffect(() => {
    if (!list || count === 0) return;
    const measure = () => {
      const measured = Array.from(list.children, (child) => (child as HTMLElement).offsetHeight);
      setSizes((before) => (before?.join() === measured.join() ? before : measured));
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const child of list.children) observer.observe(child);
    return () => observer.disconnect();
  }, [list, count]);
  return [useCallback((element) => setList(element), []), sizes];
}
