import { NumberKeysSwitch } from '../ui/number-keys-switch';
import styles from './shortcut-keys.module.css';

/** The keys of the view one is in, said where anyone can see them, and a way to turn the single ones off. */
export function ShortcutKeys({ view }: { view: string }) {
  if (view !== 'explore' && view !== 'teach') return null;
  return (
    <div className={styles.keys}>
      {view === 'explore' ? (
        <p>
          Keys: <kbd>1</kbd>–<kbd>9</kbd> take a choice · <kbd>↑</kbd> <kbd>↓</kbd> go through the choices ·{' '}
          <kbd>Enter</kbd> takes one · <kbd>←</kbd> undo · <kbd>→</kbd> redo
        </p>
      ) : (
        <p>
          Keys: while a vote is open, <kbd>1</kbd>–<kbd>9</kbd> add a vote to a choice · with <kbd>Shift</kbd>{' '}
          they take one away
        </p>
      )}
      <NumberKeysSwitch label="Number keys act" />
    </div>
  );
}
