import { useEffect, useState } from 'react';

/** How long after the pointer last moved it counts as at rest, in milliseconds. */
const idleAfterMs = 4000;

/** Whether the pointer is at rest, so that what is there for it alone can go. */
export function usePointerIdle(): boolean {
  const [isResting, setIsResting] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const wake = () => {
      setIsResting(false);
      clearTimeout(timer);
      timer = setTimeout(() => setIsResting(true), idleAfterMs);
    };
    wake();
    document.addEventListener('pointermove', wake);
    document.addEventListener('pointerdown', wake);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('pointermove', wake);
      document.removeEventListener('pointerdown', wake);
    };
  }, []);
  return isResting;
}
