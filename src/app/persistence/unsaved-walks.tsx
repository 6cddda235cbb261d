import type { StoredSession } from '../../persistence/stored-session-schema';
import { Button } from '../../ui/button';
import { useScenario } from '../../ui/scenario-context';
import { summary } from './saved-walk-text';
import styles from './saves-dialog.module.css';

interface UnkeptWalksProps {
  readonly sessions: readonly StoredSession[];
  readonly onOpen: (session: StoredSession) => void;
}

/** The walks of a file that this device does not take: they can be gone on with all the same. */
export function UnsavedWalks({ sessions, onOpen }: UnkeptWalksProps) {
  const scenario = useScenario();
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
              <Button
                aria-label={`Open ${session.name ? `“${session.name}”` : words}`}
                onClick={() => onOpen(session)}
              >
                Open
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
