import type { Passage } from '../scenario/types';
import styles from './account.module.css';
import { CitedText } from './cited-text';

/** A situation's account as one paragraph, each passage with its basis. */
export function Account({ passages }: { passages: readonly Passage[] }) {
  return (
    <p className={styles.account}>
      {passages.map((passage) => (
        <span key={passage.text} className={passage.basis.kind === 'inference' ? styles.inferred : undefined}>
          <CitedText text={passage.text} basis={passage.basis} />{' '}
        </span>
      ))}
    </p>
  );
}
