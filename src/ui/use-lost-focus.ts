import { type RefObject, useEffect } from 'react';

/**
 * Gives an element of a dialog the focus that went with the button pressed, as where the row that held it is removed.
 * To be called where the row is drawn.
 * @param taking the element, which must be able to take focus
 * @param isDue whether it has anything to say
 */
export function useLostFocus(taking: RefObject<HTMLElement | null>, isDue: boolean): void {
  useEffect(() => {
    const { activeElement } = document;
    const isLost = activeElement === document.body || activeElement instanceof HTMLDialogElement;
    if (isDue && isLost) taking.current?.focus();
  });
}
