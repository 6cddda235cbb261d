import { NumberKeysSwitch } from '../ui/number-keys-switch';
import styles from './shortcut-keys.module.css';

/** The keys of a walk, said where anyone can see them, and a way to turn the single ones off. */
export function ShortcutKeys() {
  return (
    <div className={styles.keys}>
      <p>
        Keys: <kbd>1</kbd>–<kbd>9</kbd> take a choice · <kbd>↑</kbd> <kbd>↓</kbd> go through the choices ·{' '}
        <kbd>Enter</kbd> takes one · <kbd>←</kbd> undo · <kbd>→</kbd> redo
      </p>
      <NumberKeysSwitch label="Number keys act" />
    </div>
  );
}
