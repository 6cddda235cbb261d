import type { Scenario } from '../../scenario/types';
import buttons from '../../ui/button.module.css';
import styles from '../../ui/notice.module.css';
import type { Session } from '../../walk/session';
import type { Keeping } from './walk-persistence';
import { whereItStands } from './where-it-stands';

interface LastWalkProps {
  readonly scenario: Scenario;
  readonly offer: Session;
  readonly keeping: Keeping;
}

/** Offers the last walk to a returning visitor. */
export function LastWalk({ scenario, offer, keeping }: LastWalkProps) {
  return (
    <div className={styles.notice} role="status">
      <p>Your last walk here stands at {whereItStands(scenario, offer.walk)}.</p>
      <div className={styles.actions}>
        <button type="button" className={buttons.primary} onClick={() => keeping.open(offer)}>
          Go on with it
        </button>
        <button type="button" className={buttons.button} onClick={keeping.declineOffer}>
          Begin anew
        </button>
      </div>
    </div>
  );
}
