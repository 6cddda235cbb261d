import { useEffect, useState } from 'react';
import { Button } from '../../ui/button';
import styles from '../../ui/notice.module.css';
import { keepOffline } from './keep-offline';

/** Keeps the app on the device, and says when a newer version of it is ready; it never opens by itself. */
export function NewVersionNotice() {
  const [open, setOpen] = useState<() => void>();
  useEffect(() => {
    const ending = new AbortController();
    // Where the browser keeps no app, as in a private window, it goes on as a page.
    keepOffline((open) => setOpen(() => open), ending.signal).catch(() => {});
    return () => ending.abort();
  }, []);
  if (!open) return null;
  return (
    <div className={styles.notice} role="status">
      <p>A new version is ready. Your walk stays as it is.</p>
      <div className={styles.actions}>
        <Button look="primary" onClick={open}>
          Reload
        </Button>
        <Button onClick={() => setOpen(undefined)}>Later</Button>
      </div>
    </div>
  );
}
