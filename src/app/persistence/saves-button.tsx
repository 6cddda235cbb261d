import { memo, Suspense, useState } from 'react';
import styles from '../../ui/header-button.module.css';
import { lazyPart } from '../../ui/lazy-part';
import type { WalkActor } from '../../walk/walk-machine';
import type { WalkPersistence } from './walk-persistence';

const SavesDialog = lazyPart(async () => (await import('./saves-dialog')).SavesDialog);

interface SavesButtonProps {
  readonly walk: WalkActor;
  readonly keeping: WalkPersistence;
}

/** Opens what is kept on this device. */
export const SavesButton = memo(function SavesButton(props: SavesButtonProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={`${styles.button} screen-only`}
        onClick={() => {
          props.keeping.activate();
          setOpen(true);
        }}
      >
        Saved
      </button>
      {isOpen && (
        <Suspense>
          <SavesDialog {...props} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
});
