import { Button } from '../../../ui/button';
import styles from './audience-window.module.css';
import { audienceAddress } from './open-audience-window';

interface BlockedProps {
  readonly session: string;
  readonly onTryAgain: () => void;
  readonly onClose: () => void;
}

/** Told where the browser blocked the audience's window: what to press. */
export function Blocked({ session, onTryAgain, onClose }: BlockedProps) {
  return (
    <div className={styles.blocked} role="alert">
      <p>
        <b>The browser blocked the audience window.</b> Allow pop-ups for this page (the sign in the address
        bar) and try again, or open the window with the link and move it to the other screen.
      </p>
      <div>
        <a className={styles.link} href={audienceAddress(session)} target="_blank" rel="noreferrer">
          Open the audience window
        </a>
        <Button onClick={onTryAgain}>Try again</Button>
        <Button onClick={onClose}>Close</Button>
      </div>
    </div>
  );
}

/** Whether the audience's window answers, and what to do where it does not. */
export function Connection({ isHere, onOpen }: { isHere: boolean; onOpen: () => void }) {
  return (
    <p className={`${styles.connection} ${isHere ? styles.here : ''}`}>
      <span role="status">
        {isHere ? (
          <>The audience window is in step. For its full screen press F there.</>
        ) : (
          <b>No audience window is connected.</b>
        )}
      </span>
      {!isHere && (
        <Button look="primary" onClick={onOpen}>
          Open audience window
        </Button>
      )}
    </p>
  );
}
