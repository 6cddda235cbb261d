import type { ReactNode } from 'react';
import { Button } from '../../ui/button';
import styles from './library-dialog.module.css';

interface ScenarioRowProps {
  readonly title: string;
  readonly words: string;
  readonly isOpen: boolean;
  readonly children: ReactNode;
}

/** A scenario and what can be done with it. */
export function ScenarioRow({ title, words, isOpen, children }: ScenarioRowProps) {
  return (
    <li>
      <p>
        <b>{title}</b> {isOpen && <span className={styles.open}>open now</span>}
        <br />
        <span className={styles.words}>{words}</span>
      </p>
      <div className={styles.row}>{children}</div>
    </li>
  );
}

interface RowButtonProps {
  /** The scenario's title. */
  readonly of: string;
  readonly does: string;
  readonly onClick: () => void;
  readonly isPrimary?: boolean;
}

/** Does one thing with one scenario. */
export function RowButton({ of, does, onClick, isPrimary = false }: RowButtonProps) {
  return (
    <Button look={isPrimary ? 'primary' : 'plain'} aria-label={`${does} “${of}”`} onClick={onClick}>
      {does}
    </Button>
  );
}

/** A scenario's text as a file. */
export function jsonFile(text: string): Blob {
  return new Blob([text], { type: 'application/json' });
}
