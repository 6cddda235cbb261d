import { useEffect, useRef } from 'react';
import { type KeyPress, keyPress } from './stage-keys';

/** Listens to the keys of a window. */
export function useStageKeys(onPress: (press: KeyPress) => void): void {
  const latest = useRef(onPress);
  useEffect(() => {
    latest.current = onPress;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const press = keyPress(event);
      if (!press) return;
      event.preventDefault();
      // A key held down turns one screen, not twenty.
      if (!event.repeat) latest.current(press);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
