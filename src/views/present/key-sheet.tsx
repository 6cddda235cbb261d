import { useEffect, useRef } from 'react';
import buttons from '../../ui/button.module.css';
import { NumberKeysSwitch } from '../../ui/number-keys-switch';
import { hasFullScreen } from './full-screen';
import styles from './key-sheet.module.css';

const keys: readonly [keys: string, does: string][] = [
  ['Page Down → ↓ Space', 'Next screen'],
  ['Page Up ← ↑', 'Screen before'],
  ['Home', 'First screen'],
  ['End', 'Last screen of the way walked'],
  ['1–9', 'Take a choice, when the choices are shown'],
  ['B or .', 'Black screen, on and off'],
  ['L', 'Link for the audience’s phones, on and off'],
  ['P', 'Back to the rehearsed route'],
  ['N', 'Notes, on and off'],
  ['F', 'Full screen, on and off'],
  ['?', 'These keys'],
  ['Esc', 'Close what is open, or leave to Explore'],
];

function isThere([key]: (typeof keys)[number]): boolean {
  return key !== 'F' || hasFullScreen();
}

/** Every key of a presentation, and a way to turn the single ones off. */
export function KeySheet({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const { activeElement } = document;
    dialog.current?.focus();
    return () => {
      if (activeElement instanceof HTMLElement) activeElement.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} open className={styles.sheet} aria-label="Keys" tabIndex={-1}>
      <h2>Keys</h2>
      <dl>
        {keys.filter(isThere).map(([key, does]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p>By touch: swipe to the left for the next screen, to the right for the one before.</p>
      <div className={styles.foot}>
        <NumberKeysSwitch label="Letters and numbers act" />
        <button type="button" className={buttons.primary} onClick={onClose}>
          Close
        </button>
      </div>
    </dialog>
  );
}
