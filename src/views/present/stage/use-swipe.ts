import { type TouchEvent, useRef } from 'react';

/** A stroke shorter than this, in CSS pixels, is no swipe. */
const leastSwipe = 50;

/** Handlers for what is swiped over: to the left goes on, to the right goes back. */
export function useSwipe(onSwipe: (press: { type: 'next' | 'back' }) => void) {
  const from = useRef<{ x: number; y: number }>(undefined);
  return {
    onTouchStart: ({ touches }: TouchEvent) => {
      const [touch] = Array.from(touches);
      // Two fingers zoom.
      from.current = touches.length === 1 && touch ? { x: touch.clientX, y: touch.clientY } : undefined;
    },
    onTouchEnd: ({ changedTouches }: TouchEvent) => {
      const [touch] = Array.from(changedTouches);
      if (!from.current || !touch) return;
      const x = touch.clientX - from.current.x;
      const y = touch.clientY - from.current.y;
      from.current = undefined;
      if (Math.abs(x) < leastSwipe || Math.abs(x) < 2 * Math.abs(y)) return;
      onSwipe({ type: x < 0 ? 'next' : 'back' });
    },
  };
}
