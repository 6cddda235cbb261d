import { useEffect, useRef } from 'react';
import { isModalOpen } from '../../ui/is-modal-open';
import { areKeysOn } from '../../ui/number-keys';

/**
 * The keys of a show of hands: a digit adds a vote to the choice that carries it, with Shift it takes one away. They
 * rest in a text or number field, and while a dialog is open.
 * @param onCount takes the choice's place, from 0, and 1 or -1
 */
export function useTallyKeys(onCount: (choice: number, by: 1 | -1) => void): void {
  const latest = useRef(onCount);
  useEffect(() => {
    latest.current = onCount;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented || !areKeysOn()) return;
      if (isModalOpen()) return;
      if (event.target instanceof Element && event.target.closest('input, select, textarea')) return;
      // With Shift a digit's key gives another character, so the key itself is asked.
      const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
      if (digit === undefined) return;
      latest.current(Number(digit) - 1, event.shiftKey ? -1 : 1);
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
