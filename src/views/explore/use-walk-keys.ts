import { useEffect, useRef } from 'react';
import type { Choice } from '../../scenario/positions';
import type { MoveId } from '../../scenario/types';
import { isModalOpen } from '../../ui/is-modal-open';
import { areKeysOn } from '../../ui/number-keys';

/** What marks the button of a choice, so that the arrow keys find it. */
export const choiceAttribute = 'data-choice';

interface WalkKeys {
  readonly choices: readonly Choice[];
  readonly onTake: (move: MoveId) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/**
 * The keys of a walk: a number takes the choice that carries it, up and down go from choice to choice, left and right
 * undo and redo. They rest while a text field or a slider has focus, and while a dialog is open; the arrows, which go from one
 * radio button to the next, rest on these too.
 */
export function useWalkKeys(keys: WalkKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
      if (
        event.target instanceof Element &&
        event.target.closest('input:not([type=radio], [type=checkbox]), select, textarea, [role=application]')
      )
        return;
      if (isModalOpen()) return;
      const { choices, onTake, onUndo, onRedo } = latest.current;
      if (/^[1-9]$/.test(event.key) && areKeysOn()) {
        const choice = choices[Number(event.key) - 1];
        if (choice?.open) onTake(choice.move.id);
      } else if (event.target instanceof HTMLInputElement) return;
      else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        if (!moveFocus(event.key === 'ArrowDown' ? 1 : -1)) return;
      } else if (event.key === 'ArrowLeft') onUndo();
      else if (event.key === 'ArrowRight') onRedo();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** Moves focus among the choices; elsewhere on the page the arrow keys scroll as ever. */
function moveFocus(by: 1 | -1): boolean {
  const buttons = [...document.querySelectorAll<HTMLElement>(`[${choiceAttribute}]`)];
  const at = buttons.indexOf(document.activeElement as HTMLElement);
  const isAtRest = document.activeElement?.matches('body, main, h1') ?? true;
  if (at < 0 && !isAtRest) return false;
  const next = at < 0 ? (by === 1 ? 0 : buttons.length - 1) : at + by;
  buttons[next]?.focus();
  return buttons[next] !== undefined;
}
