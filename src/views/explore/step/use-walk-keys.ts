import type { Choice } from '../../../scenario/states';
import type { MoveId } from '../../../scenario/types';
import { useKeys } from '../../../ui/keys/use-keys';
import { walkKeys } from './walk-keys';

/** What marks the button of a choice, so that the arrow keys find it. */
export const choiceAttribute = 'data-choice';

interface WalkKeys {
  readonly choices: readonly Choice[];
  readonly onTake: (move: MoveId) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** Obeys the keys of a walk: they take a choice, go from choice to choice, undo and redo. */
export function useWalkKeys({ choices, onTake, onUndo, onRedo }: WalkKeys): void {
  useKeys(walkKeys, (command, digit = 0) => {
    const choice = choices[digit - 1];
    if (command === 'next choice') return moveFocus(1);
    if (command === 'previous choice') return moveFocus(-1);
    if (command === 'undo') onUndo();
    else if (command === 'redo') onRedo();
    else if (choice?.open) onTake(choice.move.id);
    return true;
  });
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
