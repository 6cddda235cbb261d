import type { Scenario } from '../../scenario/types';
import { contradiction, stationsTo, type Walk } from '../../session/walk';
import type { WalkEvent } from '../../session/walk-machine';
import buttons from '../../ui/button.module.css';
import styles from './notice.module.css';

interface ContradictionProps {
  readonly scenario: Scenario;
  readonly walk: Walk;
  readonly send: (event: WalkEvent) => void;
}

/** Says which step taken the answers fixed would have closed, and offers to keep walking or to go back to it. */
export function Contradiction({ scenario, walk, send }: ContradictionProps) {
  const first = contradiction(scenario, walk);
  if (!first?.move) return null;
  const step = stationsTo(scenario, walk).findIndex((station) => station.step === first.step);
  return (
    <div className={styles.notice} role="alert">
      <p>
        Your answers would have closed step {step}, “{first.move.label}”. Nothing is lost: the steps stay.
      </p>
      <button type="button" className={buttons.button} onClick={() => send({ type: 'keepWalking' })}>
        Keep walking
      </button>
      <button type="button" className={buttons.button} onClick={() => send({ type: 'backToContradiction' })}>
        Go back to before step {step}
      </button>
    </div>
  );
}
