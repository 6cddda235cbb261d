import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { afterPaint } from '../../ui/after-paint';

/** So many are added between two frames: few enough that none of them is late. */
const atOnce = 12;

/**
 * How many of a long list are shown: ever more, so that a page of thousands of lines holds nothing up, and all of them
 * once the page is printed.
 */
export function useGradualCount(all: number): { readonly count: number; readonly showAll: () => void } {
  const [count, setCount] = useState(atOnce);
  useEffect(() => (count < all ? afterPaint(() => setCount(count + atOnce)) : undefined), [count, all]);
  useEffect(() => {
    const showAll = () => flushSync(() => setCount(Number.POSITIVE_INFINITY));
    addEventListener('beforeprint', showAll);
    return () => removeEventListener('beforeprint', showAll);
  }, []);
  return { count, showAll: () => flushSync(() => setCount(Number.POSITIVE_INFINITY)) };
}
