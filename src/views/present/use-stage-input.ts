import { type RefObject, useEffect, useRef } from 'react';
import { type KeyPress, keyPress } from './stage-keys';

/** A stroke shorter than this, in CSS pixels, is no swipe. */
const leastSwipe = 50;

/** Listens to the keys of a window, and to swipes over its stage: to the left goes on, to the right goes back. */
export function useStageInput(
  stage: RefObject<HTMLElement | null>,
  onPress: (press: KeyPress) => void,
): void {
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
  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    let from: { x: number; y: number } | undefined;
    const onStart = ({ touches }: TouchEvent) => {
      const [touch] = touches;
      from = touches.length === 1 && touch ? { x: touch.clientX, y: touch.clientY } : undefined;
    };
    const onEnd = ({ changedTouches }: TouchEvent) => {
      const [touch] = changedTouches;
      if (!from || !touch) return;
      const x = touch.clientX - from.x;
      const y = touch.clientY - from.y;
      from = undefined;
      if (Math.abs(x) < leastSwipe || Math.abs(x) < 2 * Math.abs(y)) return;
      latest.current({ type: x < 0 ? 'next' : 'back' });
    };
    element.addEventListener('touchstart', onStart, { passive: true });
    element.addEventListener('touchend', onEnd, { passive: true });
    return () => {
      element.removeEventListener('touchstart', onStart);
      element.removeEventListener('touchend', onEnd);
    };
  }, [stage]);
}
