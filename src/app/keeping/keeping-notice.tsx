import { useSyncExternalStore } from 'react';
import { lookup } from '../../scenario/lookup';
import type { Scenario } from '../../scenario/types';
import { positionOf, stepsTo, type Walk } from '../../session/walk';
import buttons from '../../ui/button.module.css';
import styles from '../notice.module.css';
import type { Keeping } from './keeping';

interface KeepingNoticeProps {
  readonly scenario: Scenario;
  readonly walk: Walk;
  readonly keeping: Keeping;
}

/** Offers the last walk to a returning visitor, and tells what the device does not keep. */
export function KeepingNotice({ scenario, walk, keeping }: KeepingNoticeProps) {
  const { offer, problem } = useSyncExternalStore(keeping.subscribe, keeping.state, keeping.state);
  if (problem) {
    return (
      <div className={styles.notice} role="alert">
        <p>{problem.words}</p>
        <button type="button" className={buttons.button} onClick={keeping.dismissProblem}>
          Understood
        </button>
      </div>
    );
  }
  // Whoever has begun a walk has chosen not to go on with the last; it stays among the saved walks.
  if (!offer || walk.steps.length > 0) return null;
  const moves = stepsTo(offer.walk).length;
  return (
    <div className={styles.notice} role="status">
      <p>
        Your last walk here stands at “{lookup(scenario).place(positionOf(scenario, offer.walk).at).title}”,{' '}
        {moves === 0 ? 'the start' : moves === 1 ? 'after one move' : `after ${moves} moves`}.
      </p>
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
