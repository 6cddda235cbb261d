import type { OutcomeReach } from '../../../analysis/result/analysis-result';
import styles from './prospect.module.css';

type Known = OutcomeReach['prospect'];

/** What a prospect is called. */
export const prospectWords: Record<Known, string> = {
  certain: 'certain',
  possible: 'possible',
  impossible: 'out of reach',
  unknown: 'not known',
};

/** A prospect's shape, full, half, struck or dashed, with its word. */
export function Prospect({ prospect }: { prospect: Known }) {
  return (
    <span className={`${styles.prospect} ${styles[prospect]}`}>
      <svg className={styles.shape} viewBox="0 0 16 16" aria-hidden="true">
        <circle
          cx="8"
          cy="8"
          r="6"
          fill={prospect === 'certain' ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="2"
          strokeDasharray={prospect === 'unknown' ? '3.2 3' : undefined}
        />
        {prospect === 'possible' && <path d="M8 2a6 6 0 0 0 0 12z" fill="currentColor" />}
        {prospect === 'impossible' && <path d="M4 4l8 8" stroke="currentColor" strokeWidth="2" />}
      </svg>
      {prospectWords[prospect]}
    </span>
  );
}
