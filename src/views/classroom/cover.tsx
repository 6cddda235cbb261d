import type { ReactNode } from 'react';
import { Button } from '../../ui/button';
import styles from './cover.module.css';
import screen from './screen.module.css';
import { ScreenTitle } from './screen-title';

interface CoverProps {
  readonly where: string;
  /** Whose turn at the screen it is. */
  readonly to: string;
  readonly onUncover: () => void;
  /** What everybody may see meanwhile. */
  readonly children?: ReactNode;
}

/** What shows while the screen passes from hand to hand: nothing that one party alone may read. */
export function Cover({ where, to, onUncover, children }: CoverProps) {
  return (
    <>
      <div className={styles.cover}>
        <p className={screen.where}>{where}</p>
        <ScreenTitle>Pass the screen to {to}</ScreenTitle>
        <p>Press when only they can see it.</p>
        <Button look="primary" className={styles.uncover} onClick={onUncover}>
          We are {to}: show our page
        </Button>
      </div>
      {children}
    </>
  );
}
