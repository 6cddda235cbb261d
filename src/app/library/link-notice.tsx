import { useSyncExternalStore } from 'react';
import { Button } from '../../ui/button';
import styles from '../../ui/notice.module.css';
import type { WalkPersistence } from '../persistence/walk-persistence';

/** Told of a scenario that came in a link: whose it is, and that it is not kept here yet. */
export function LinkNotice({ keeping }: { keeping: WalkPersistence }) {
  const { kept } = useSyncExternalStore(keeping.subscribe, keeping.state);
  if (kept) return null;
  return (
    <div className={styles.notice} role="status">
      <p>
        <b>This scenario came with the link</b>, from whoever made it, and does not come with Impasse. It is
        kept on this device once you walk it.
      </p>
      <div className={styles.actions}>
        <Button onClick={keeping.activate}>Keep it now</Button>
      </div>
    </div>
  );
}
