import type { KeptSession } from '../../persistence/stored-session-schema';
import type { Scenario } from '../../scenario/types';
import buttons from '../../ui/button.module.css';
import { summary } from './saved-walk-text';
import styles from './saves-dialog.module.css';

interface UnkeptWalksProps {
  readonly scenario: Scenario;
  readonly sessions: readonly KeptSession[];
  readonly onOpen: (session: KeptSession) => void;
}

/** The walks of a file that this device does not take: they can be gone on with all the same. */
export function UnkeptWalks({ scenario, sessions, onOpen }: UnkeptWalksProps) {
  return (
    <>
      <h3>In the file, and not kept here</h3>
      <ul className={styles.list}>
        {sessions.map((session, index) => {
          const words = summary(scenario, session);
          return (
            <li key={index}>
              <span>
                {session.name && <b>{session.name} </b>}
                {words}
              </span>
              <button
                type="button"
                className={buttons.button}
                aria-label={`Open ${session.name ? `“${session.name}”` : words}`}
                onClick={() => onOpen(session)}
              >
                Open
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
