import { statements } from '#messages/statements';
import type { Standing } from '../scenario/types';
import styles from './standing.module.css';

const classes: Record<Standing, string | undefined> = {
  secured: styles.secured,
  'at risk': styles.atRisk,
  lost: styles.lost,
  open: styles.open,
};

/** A standing's shape: full, half, struck or dashed circle. Its word stands beside it, so it is not read aloud. */
export function StandingShape({ standing }: { standing: Standing }) {
  return (
    <svg className={`${styles.shape} ${classes[standing]}`} viewBox="0 0 16 16" aria-hidden="true">
      {standing === 'secured' && <circle cx="8" cy="8" r="7" fill="currentColor" />}
      {standing === 'at risk' && (
        <>
          <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2" />
          <path d="M8 2a6 6 0 0 0 0 12z" fill="currentColor" />
        </>
      )}
      {standing === 'lost' && (
        <>
          <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2" />
          <path d="M4 4l8 8" stroke="currentColor" strokeWidth="2" />
        </>
      )}
      {standing === 'open' && (
        <circle
          cx="8"
          cy="8"
          r="6"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeDasharray="3.2 3"
        />
      )}
    </svg>
  );
}

/** A standing in its word, coloured as its shape is. */
export function StandingWord({ standing }: { standing: Standing }) {
  return <span className={`${styles.word} ${classes[standing]}`}>{statements.standing[standing]}</span>;
}

/** From what to what an interest changed. */
export function StandingChange({ from, to }: { from: Standing; to: Standing }) {
  return (
    <span className={styles.change}>
      <span className={styles.from}>{statements.standing[from]}</span>
      <span aria-hidden="true"> → </span>
      <span className="visually-hidden">{statements.changedTo}</span>
      <StandingWord standing={to} />
    </span>
  );
}
