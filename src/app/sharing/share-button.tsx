import { memo, Suspense, useState } from 'react';
import styles from '../../ui/header-button.module.css';
import { lazyPart } from '../../ui/lazy-part';
import type { ViewId } from '../../url/view-id';
import type { WalkActor } from '../../walk/walk-machine';
import type { AppView } from '../navigation/view-list';

const ShareDialog = lazyPart(async () => (await import('./share-dialog')).ShareDialog);

interface ShareButtonProps {
  readonly walk: WalkActor;
  readonly view: ViewId;
  /** The views that a link may open. */
  readonly views: readonly AppView[];
  readonly linkTo: (view: ViewId, withNotes: boolean) => string;
  /** The scenario's file; absent where it ships with the app. */
  readonly text: string | undefined;
}

/** Opens what hands the walk to someone else. */
export const ShareButton = memo(function ShareButton(props: ShareButtonProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={`${styles.button} screen-only`} onClick={() => setOpen(true)}>
        Share
      </button>
      {isOpen && (
        <Suspense>
          <ShareDialog {...props} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
});
