import type { Passage, Scenario } from '../scenario/types';
import styles from './account.module.css';
import { CitedText } from './cited-text';

/** A situation's account as one paragraph, each passage with its basis. */
export function Account({ scenario, passages }: { scenario: Scenario; passages: readonly Passage[] }) {
  return (
    <p className={styles.account}>
      {passages.map((passage) => (
        <span key={passage.text} className={passage.basis.kind === 'inference' ? styles.inferred : undefined}>
          <CitedText scenario={scenario} text={passage.text} basis={passage.basis} />{' '}
        </span>
      ))}
    </p>
  );
}
