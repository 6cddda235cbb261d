import type { Press } from '../../presentation/presentation-machine';
import { isModalOpen } from '../../ui/is-modal-open';
import { areKeysOn } from '../../ui/number-keys';

/** What a key asks for: of the presentation, or of this window alone. */
export type KeyPress =
  | Press
  | { type: 'fullScreen' }
  | { type: 'leave' }
  | { type: 'notes' }
  | { type: 'keySheet' };

const named: Readonly<Record<string, KeyPress['type']>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageUp: 'back',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  Home: 'first',
  End: 'last',
  Escape: 'leave',
};

/** Single characters, which can be turned off. */
const characters: Readonly<Record<string, KeyPress['type']>> = {
  b: 'black',
  '.': 'black',
  f: 'fullScreen',
  n: 'notes',
  p: 'backToPlan',
  l: 'link',
  '?': 'keySheet',
};

/** Whether clickers send a key, and nobody presses it to fill in a field. */
function isClickers(key: string): boolean {
  return key === 'PageDown' || key === 'PageUp';
}

/**
 * What a key asks of a presentation. Keys pressed with Ctrl, Alt or Meta are the browser's, and all are a modal dialog's
 * while one is open; a space pressed on a button is the button's, and whatever is typed into a field is the field's, but
 * for the keys that only clickers send there.
 */
export function keyPress(event: KeyboardEvent): KeyPress | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return undefined;
  if (isModalOpen()) return undefined;
  const target = event.target instanceof Element ? event.target : undefined;
  if (target?.closest('input:not([type="checkbox"]), select, textarea') && !isClickers(event.key))
    return undefined;
  if (event.key === ' ') {
    if (target?.closest('button, a, summary, input')) return undefined;
    return { type: event.shiftKey ? 'back' : 'next' };
  }
  const type = named[event.key];
  if (type) return { type } as KeyPress;
  if (!areKeysOn()) return undefined;
  if (/^[1-9]$/.test(event.key)) return { type: 'choose', number: Number(event.key) };
  const asked = characters[event.key.toLowerCase()];
  return asked && ({ type: asked } as KeyPress);
}
