import type { KeptSession } from '../../session/kept/kept-schema';
import buttons from '../../ui/button.module.css';
import { summary } from './kept-summary';
import styles from './saves-dialog.module.css';

interface UnkeptWalksProps {
  readonly sessions: readonly KeptSession[];
  readonly onOpen: (session: KeptSession) => void;
}

/** The walks of a file that this device does not take: they can be gone on with all the same. */
export function UnkeptWalks({ sessions, onOpen }: UnkeptWalksProps) {
  return (
    <>
      <h3>In the file, and not kept here</h3>
      <ul className={styles.list}>
        {sessions.map((session, index) => (
          <li key={index}>
            <span>
              {session.name && <b>{session.name} </b>}
              {summary(session)}
            </span>
            <button type="button" className={buttons.button} onClick={() => onOpen(session)}>
              Open
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
