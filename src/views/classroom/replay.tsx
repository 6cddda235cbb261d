import { useState } from 'react';
import { votedSteps } from '../../classroom/voted-steps';
import { Button } from '../../ui/button';
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
        <StepButton label="The first step" to={at === 1 ? undefined : 1} onStep={setStep} />
        <StepButton label="The step before" to={at === 1 ? undefined : at - 1} onStep={setStep} />
        <StepButton label="The next step" to={at === last ? undefined : at + 1} onStep={setStep} />
      </div>
      <StepResult
        station={station}
        voted={votedSteps(scenario, walk, marks.votes).find((voted) => voted.step === at)}
      />
    </section>
  );
}

interface StepButtonProps {
  readonly label: string;
  /** None where the step shown is already the last that way. */
  readonly to: number | undefined;
  readonly onStep: (step: number) => void;
}

function StepButton({ label, to, onStep }: StepButtonProps) {
  return (
    <Button
      // Not disabled, which would lose the focus of whoever arrives at the last step.
      aria-disabled={to === undefined}
      onClick={() => to === undefined || onStep(to)}
    >
      {label}
    </Button>
  );
}
