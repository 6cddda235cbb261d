import type { ReactNode } from 'react';
import styles from './control-bar.module.css';

/**
 * The controls of a stage that is alone in its window. The bar goes when the pointer rests, so that a shared window
 * shows the stage alone, and comes back with the pointer, a touch or the keyboard's focus.
 */
export function ControlBar({ isResting, children }: { isResting: boolean; children: ReactNode }) {
  return (
    <div
      role="toolbar"
      aria-label="Presenting"
      className={`${styles.bar} ${isResting ? styles.resting : ''}`}
      // A press leaves the focus where it is, so that a clicker's space goes on to the next screen.
      onMouseDown={(event) => event.preventDefault()}
    >
      {children}
    </div>
  );
}
