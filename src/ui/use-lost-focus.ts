import { type RefObject, useEffect } from 'react';

/**
 * Gives an element of a dialog the focus that went with the button pressed, as where the row that held it is removed.
 * To be called where the row is drawn.
 * To one that says nothing it gives none.
 * @param taking the element, which must be able to take focus
 */
export function useLostFocus(taking: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { activeElement } = document;
    const isLost = activeElement === document.body || activeElement instanceof HTMLDialogElement;
    if (isLost && taking.current?.textContent) taking.current.focus();
  });
}
