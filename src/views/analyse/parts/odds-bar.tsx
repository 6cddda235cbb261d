import styles from './odds-bar.module.css';

/** A probability as a bar on a rail of 0 to 100 %; its number stands beside it. */
export function OddsBar({ chance }: { chance: number }) {
  return (
    <svg className={styles.bar} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles.rail} width="100" height="10" />
      <rect className={styles.filled} width={chance * 100} height="10" />
      <path className={styles.half} d="M50 0v10" />
    </svg>
  );
}
