import { type ReactNode, useEffect, useState } from 'react';
import styles from './control-bar.module.css';

/** How long the bar stays after the pointer last moved, in milliseconds. */
const staysFor = 4000;

/**
 * The controls of a stage that is alone in its window. The bar goes when the pointer rests, so that a shared window
 * shows the stage alone, and comes back with the pointer, a touch or the keyboard's focus.
 */
export function ControlBar({ children }: { children: ReactNode }) {
  const [isResting, setIsResting] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const wake = () => {
      setIsResting(false);
      clearTimeout(timer);
      timer = setTimeout(() => setIsResting(true), staysFor);
    };
    wake();
    document.addEventListener('pointermove', wake);
    document.addEventListener('pointerdown', wake);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('pointermove', wake);
      document.removeEventListener('pointerdown', wake);
    };
  }, []);
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
