import { type RefObject, useEffect, useState } from 'react';

interface Sight {
  /** What it is taken to be until the browser tells. */
  readonly atFirst: boolean;
  /** How far from the window's edge still counts, as CSS writes a margin. */
  readonly margin?: string;
}

/** Whether an element is in sight, or nearly. */
export function useInSight(element: RefObject<Element | null>, { atFirst, margin = '0px' }: Sight): boolean {
  const [isInSight, setInSight] = useState(atFirst);
  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) => setInSight(entry?.isIntersecting ?? atFirst), {
      rootMargin: margin,
    });
    if (element.current) observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, atFirst, margin]);
  return isInSight;
}
