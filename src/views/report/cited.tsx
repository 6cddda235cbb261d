import type { Claim } from '../../report/report';
import styles from './cited.module.css';

/** A statement with the mark of what it rests on, which the report's sources explain. */
export function Cited({ text, mark }: Claim) {
  const lastSpace = text.lastIndexOf(' ') + 1;
  return (
    <>
      {text.slice(0, lastSpace)}
      <span className={styles.last}>
        {text.slice(lastSpace)}
        <sup className={styles.mark}>{mark}</sup>
      </span>
    </>
  );
}
