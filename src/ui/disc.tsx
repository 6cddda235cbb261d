import type { Mover, Scenario } from '../scenario/types';
import styles from './disc.module.css';

/** A party's lettered disc; filled where it is to move. Chance, which is no party, has a dashed one. */
export function Disc({
  scenario,
  mover,
  filled = false,
}: {
  scenario: Scenario;
  mover: Mover;
  filled?: boolean;
}) {
  const letters = mover === 'chance' ? '?' : scenario.parties.find((party) => party.id === mover)?.disc;
  const kind = mover === 'chance' ? styles.chance : filled ? styles.filled : '';
  return (
    <span className={`${styles.disc} ${kind}`} aria-hidden="true">
      {letters}
    </span>
  );
}
