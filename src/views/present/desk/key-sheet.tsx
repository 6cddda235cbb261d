import { useEffect, useRef } from 'react';
import { Button } from '../../../ui/button';
import { CharacterKeysSwitch } from '../../../ui/keys/character-keys-switch';
import { keyHelp } from '../../../ui/keys/key-help';
import { hasFullScreen } from '../stage/full-screen';
import { stageKeys } from '../stage/stage-keys';
import styles from './key-sheet.module.css';

interface KeySheetProps {
  /** Whether what happened is turned on. */
  readonly hasHappened: boolean;
  readonly onClose: () => void;
}

/** The keys that do something in this browser. */
function keysHere(hasHappened: boolean) {
  return stageKeys.filter(({ command }) => {
    if (command === 'happened') return hasHappened;
    return hasFullScreen() || (command !== 'fullScreen' && command !== 'start');
  });
}

/** Every key of a presentation, and a way to turn the single ones off. */
export function KeySheet({ hasHappened, onClose }: KeySheetProps) {
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
        {keyHelp(keysHere(hasHappened)).map(({ keys, does }) => (
          <div key={does}>
            <dt>{keys.join(' ')}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p>By touch: swipe to the left for the next screen, to the right for the one before.</p>
      <div className={styles.foot}>
        <CharacterKeysSwitch label="Letters and numbers act" />
        <Button look="primary" onClick={onClose}>
          Close
        </Button>
      </div>
    </dialog>
  );
}
