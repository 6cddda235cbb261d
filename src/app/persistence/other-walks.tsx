import type { StoredSession } from '../../persistence/stored-session-schema';
import styles from './saves-dialog.module.css';

interface OtherWalksProps {
  readonly sessions: readonly StoredSession[];
}

/** Walks of scenarios other than the one that is open, by scenario, each with the way there. */
export function OtherWalks({ sessions }: OtherWalksProps) {
  const ids = [...new Set(sessions.map(({ scenario }) => scenario.id))];
  return (
    <ul className={styles.list} aria-label="Walks of other scenarios">
      {ids.map((id) => {
        const walks = sessions.filter(({ scenario }) => scenario.id === id);
        return (
          <li key={id}>
            <span>
              {walks.length} {walks.length === 1 ? 'walk' : 'walks'} of another scenario, “{id}”
            </span>
            <a href={`#/explore?s=${id}.${walks[0]?.scenario.version}`}>Go to “{id}”</a>
          </li>
        );
      })}
    </ul>
  );
}
