import type { Basis, Scenario } from '../scenario/types';
import { BasisButton } from './basis';
import styles from './cited-text.module.css';

/** A claim with the mark of its basis, which stays on the line of the claim's last word. */
export function CitedText({ scenario, text, basis }: { scenario: Scenario; text: string; basis: Basis }) {
  const lastSpace = text.lastIndexOf(' ') + 1;
  return (
    <>
      {text.slice(0, lastSpace)}
      <span className={styles.last}>
        {text.slice(lastSpace)}
        <BasisButton scenario={scenario} basis={basis} as="mark" />
      </span>
    </>
  );
}
