import { type ReactNode, useEffect, useRef } from 'react';
import styles from './screen.module.css';

/** A screen's title. It takes the focus that the last screen's buttons went with, so that keys and readers follow. */
export function ScreenTitle({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className={styles.title}>
      {children}
    </h1>
  );
}
