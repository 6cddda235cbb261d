import { useEffect, useEffectEvent } from 'react';
import { isModalOpen } from '../is-modal-open';
import { areCharacterKeysOn } from './character-keys';
import { digit, type KeyBinding, type PressedKey, pressedKey } from './key-binding';

/**
 * Obeys a view's keys, wherever focus is. They rest while a dialog is open and in fields; a space pressed on a button or
 * a link is the button's; the arrows, which go from one radio button to the next, rest on these too; and keys of a single
 * character rest where they have been turned off. A key held down repeats only what is meant to be repeated.
 * @param onKey does what was asked for; where it gives `false` the key is left to the browser
 */
export function useKeys<Command extends string>(
  bindings: readonly KeyBinding<Command>[],
  onKey: (command: Command, digit: number | undefined) => boolean | undefined,
): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const pressed = listenedTo(bindings, event);
    if (!pressed) return;
    const { binding } = pressed;
    if (event.repeat && !binding.repeats) {
      event.preventDefault();
      return;
    }
    if (onKey(binding.command, pressed.digit) !== false) event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

function listenedTo<Command extends string>(
  bindings: readonly KeyBinding<Command>[],
  event: KeyboardEvent,
): PressedKey<Command> | undefined {
  if (event.defaultPrevented || isModalOpen()) return undefined;
  const pressed = pressedKey(bindings, event);
  if (!pressed) return undefined;
  const { binding } = pressed;
  const target = event.target instanceof Element ? event.target : undefined;
  if (target?.closest(fields) && !binding.actsInFields) return undefined;
  if (target?.matches('input[type=radio]') && event.key.startsWith('Arrow')) return undefined;
  if (event.key === ' ' && target?.closest('button, a, summary, input')) return undefined;
  return isOfCharacter(binding, event) && !areCharacterKeysOn() ? undefined : pressed;
}

const fields =
  'input:not([type=radio], [type=checkbox]), select, textarea, [contenteditable], [role=application]';

/** Whether it was met by a single character, which speech input may send unasked (WCAG 2.1.4); Space is none. */
function isOfCharacter({ keys }: KeyBinding, event: KeyboardEvent): boolean {
  return event.key !== ' ' && (keys.includes(digit) || [...event.key].length === 1);
}
