import { type ReactNode, useId } from 'react';
import type { Move } from '../../scenario/types';
import styles from './move-button.module.css';

interface MoveButtonProps {
  readonly move: Move;
  readonly onTake: () => void;
  /** What is said of it. */
  readonly children: ReactNode;
}

/** A move that a class can make here, as a large target. */
export function MoveButton({ move, onTake, children }: MoveButtonProps) {
  const said = useId();
  return (
    <li className={styles.move}>
      <button type="button" className={styles.take} aria-describedby={said} onClick={onTake}>
        {move.label}
      </button>
      <p id={said} className={styles.said}>
        {children}
      </p>
    </li>
  );
}
