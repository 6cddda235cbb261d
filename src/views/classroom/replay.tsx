import { useState } from 'react';
import { votedSteps } from '../../session/classroom/voted-steps';
import buttons from '../../ui/button.module.css';
import type { ClassScreen } from './class-screen';
import styles from './screen.module.css';
import { StepResult } from './step-result';

/** The class's steps once more, one at a time, with who predicted what. */
export function Replay({ scenario, walk, marks, stations }: ClassScreen) {
  const [step, setStep] = useState(1);
  const last = stations.length - 1;
  const at = Math.min(step, last);
  const station = stations[at];
  if (!station?.move) return null;
  return (
    <section aria-label="Replay" className="screen-only">
      <h2 className={styles.heading}>Replay</h2>
      <p role="status" className={styles.last}>
        Step {at} of {last}: {station.move.story}.
      </p>
      <div className={styles.actions}>
        <button type="button" className={buttons.button} disabled={at === 1} onClick={() => setStep(1)}>
          The first step
        </button>
        <button type="button" className={buttons.button} disabled={at === 1} onClick={() => setStep(at - 1)}>
          The step before
        </button>
        <button
          type="button"
          className={buttons.button}
          disabled={at === last}
          onClick={() => setStep(at + 1)}
        >
          The next step
        </button>
      </div>
      <StepResult
        scenario={scenario}
        station={station}
        voted={votedSteps(scenario, walk, marks.votes).find((voted) => voted.step === at)}
      />
    </section>
  );
}
