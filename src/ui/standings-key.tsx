import { statements } from '#messages/statements';
import { StandingShape, StandingWord } from './standing';
import styles from './standings-key.module.css';

const standings = ['secured', 'at risk', 'lost', 'open'] as const;

/** What the four standings mean, each with its shape. */
export function StandingsKey() {
  return (
    <ul className={styles.key}>
      {standings.map((standing) => (
        <li key={standing}>
          <StandingShape standing={standing} /> <StandingWord standing={standing} />:{' '}
          {statements.standingMeans[standing]}
        </li>
      ))}
    </ul>
  );
}
