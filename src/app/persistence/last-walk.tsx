import { Button } from '../../ui/button';
import styles from '../../ui/notice.module.css';
import { useScenario } from '../../ui/scenario-context';
import type { Session } from '../../walk/session';
import type { WalkPersistence } from './walk-persistence';
import { whereItStands } from './where-it-stands';

interface LastWalkProps {
  readonly offer: Session;
  readonly keeping: WalkPersistence;
}

/** Offers the last walk to a returning visitor. */
export function LastWalk({ offer, keeping }: LastWalkProps) {
  const scenario = useScenario();
  return (
    <div className={styles.notice} role="status">
      <p>Your last walk here stands at {whereItStands(scenario, offer.walk)}.</p>
      <div className={styles.actions}>
        <Button look="primary" onClick={() => keeping.open(offer)}>
          Go on with it
        </Button>
        <Button onClick={keeping.declineOffer}>Begin anew</Button>
      </div>
    </div>
  );
}
