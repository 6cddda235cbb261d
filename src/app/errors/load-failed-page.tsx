import { useEffect } from 'react';
import { Button } from '../../ui/button';
import styles from './error-boundary.module.css';

interface NotLoadedProps {
  readonly reason: string;
  readonly onRetry: () => void;
}

/** Told where the scenario could not be had: why. It is tried again at a button, and when the network is back. */
export function LoadFailedPage({ reason, onRetry }: NotLoadedProps) {
  useEffect(() => {
    window.addEventListener('online', onRetry);
    return () => window.removeEventListener('online', onRetry);
  }, [onRetry]);
  return (
    <main className={styles.error} role="alert">
      <h1>The negotiation could not be loaded</h1>
      <p>{reason}</p>
      <p>Your walk is in the address and is not lost.</p>
      <p>
        <Button look="primary" onClick={onRetry}>
          Try again
        </Button>
      </p>
    </main>
  );
}
