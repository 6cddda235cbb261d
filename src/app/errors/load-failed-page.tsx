import { Button } from '../../ui/button';
import styles from './error-boundary.module.css';

/** Told where the scenario could not be had: why, and how to try again. */
export function NotLoaded({ reason }: { reason: string }) {
  return (
    <main className={styles.error} role="alert">
      <h1>The negotiation could not be loaded</h1>
      <p>{reason}</p>
      <p>Your walk is in the address and is not lost.</p>
      <p>
        <Button look="primary" onClick={() => location.reload()}>
          Try again
        </Button>
      </p>
    </main>
  );
}
