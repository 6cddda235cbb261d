import type { Press } from '../../../presentation/presentation-machine';
import { digit, type KeyBinding } from '../../../ui/keys/key-binding';
import { useKeys } from '../../../ui/keys/use-keys';

/** What a key asks for: of the presentation, or of this window alone. */
export type KeyPress =
  | Press
  | { type: 'fullScreen' }
  | { type: 'start' }
  | { type: 'close' }
  | { type: 'notes' }
  | { type: 'keySheet' };

const next = 'Next screen';
const back = 'Screen before';
const fullScreen = 'Full screen, on and off';

/**
 * The keys of a presentation. A clicker sends Page Up and Page Down, and its start button F5 and Escape by turns, as
 * slide programs take them.
 */
export const stageKeys = [
  { command: 'next', keys: ['PageDown'], actsInFields: true, does: next },
  { command: 'next', keys: ['ArrowRight', 'ArrowDown', ' '], does: next },
  { command: 'back', keys: ['PageUp'], actsInFields: true, does: back },
  { command: 'back', keys: ['ArrowLeft', 'ArrowUp'], does: back },
  { command: 'back', keys: [' '], shift: 'required', does: back },
  { command: 'first', keys: ['Home'], does: 'First screen' },
  { command: 'last', keys: ['End'], does: 'Last screen of the way walked' },
  { command: 'choose', keys: [digit], shift: 'allowed', does: 'Take a choice, when the choices are shown' },
  { command: 'black', keys: ['b', '.'], does: 'Black screen, on and off' },
  { command: 'link', keys: ['l'], does: 'Link for the audience’s phones, on and off' },
  {
    command: 'happened',
    keys: ['h'],
    does: 'What happened, at an outcome, on and off',
  },
  { command: 'backToPlan', keys: ['p'], does: 'Back to the rehearsed route' },
  { command: 'notes', keys: ['n'], does: 'Notes, on and off' },
  { command: 'fullScreen', keys: ['f'], does: fullScreen },
  { command: 'start', keys: ['F5'], does: 'Begin in full screen, as a clicker asks' },
  { command: 'keySheet', keys: ['?', '؟'], does: 'These keys' },
  { command: 'close', keys: ['Escape'], does: 'Close what is open; pressed twice, leave to Explore' },
] as const satisfies readonly KeyBinding<KeyPress['type']>[];

/** Listens to the keys of a window that presents. */
export function useStageKeys(onPress: (press: KeyPress) => void): void {
  useKeys(stageKeys, (command, number = 0) => {
    onPress(command === 'choose' ? { type: command, number } : { type: command });
    return true;
  });
}
