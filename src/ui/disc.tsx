import type { Mover } from '../scenario/types';
import styles from './disc.module.css';
import { useScenario } from './scenario-context';

/** A party's lettered disc; filled where it is to move. Chance, which is no party, has a dashed one. */
export function Disc({ mover, filled = false }: { mover: Mover; filled?: boolean }) {
  const scenario = useScenario();
  const letters = mover === 'chance' ? '?' : scenario.parties.find((party) => party.id === mover)?.disc;
  const kind = mover === 'chance' ? styles.chance : filled ? styles.filled : '';
  return (
    <span className={`${styles.disc} ${kind}`} aria-hidden="true">
      {letters}
    </span>
  );
}
