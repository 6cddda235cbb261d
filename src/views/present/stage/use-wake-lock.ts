import { useEffect, useState } from 'react';

/** Whether the screen is kept from going dark, or why it is not. */
export type WakeLockState = 'asking' | 'held' | 'not available';

/**
 * Keeps the screen awake for as long as it is mounted. The browser takes the lock away while the page is hidden, so it
 * is asked for again when the page is shown.
 */
export function useWakeLock(): WakeLockState {
  const [state, setState] = useState<WakeLockState>('asking');
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let hasLeft = false;
    const ask = async () => {
      if (document.visibilityState !== 'visible' || (lock && !lock.released)) return;
      try {
        const given = await navigator.wakeLock.request('screen');
        if (hasLeft) return void given.release();
        lock = given;
        setState('held');
      } catch {
        if (!hasLeft) setState('not available');
      }
    };
    void ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      hasLeft = true;
      document.removeEventListener('visibilitychange', ask);
      void lock?.release();
    };
  }, []);
  return state;
}
