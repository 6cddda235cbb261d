import type { Basis } from '../scenario/types';
import { BasisButton } from './basis';
import styles from './cited-text.module.css';

/** A longer last word, such as an address, may have to break. */
const longestLast = 24;

/** A claim with the mark of its basis, which stays on the line of the claim's last word. */
export function CitedText({ text, basis }: { text: string; basis: Basis }) {
  const lastSpace = text.lastIndexOf(' ') + 1;
  const isLong = text.length - lastSpace > longestLast;
  return (
    <>
      {text.slice(0, lastSpace)}
      <span className={isLong ? '' : styles.last}>
        {text.slice(lastSpace)}
        <BasisButton basis={basis} as="mark" />
      </span>
    </>
  );
}
