import { votedSteps } from '../../classroom/voted-steps';
import { lookup } from '../../scenario/lookup';
import buttons from '../../ui/button.module.css';
import { type ClassScreen, stationHere } from './class-screen';
import styles from './screen.module.css';
import { ScreenTitle } from './screen-title';
import { StepResult } from './step-result';

/** What happened and what it means, beside the room's votes. */
export function RevealScreen(screen: ClassScreen) {
  const { scenario, walk, marks, stations, send, tell } = screen;
  const station = stationHere(screen);
  const step = stations.length - 1;
  const { title } = lookup(scenario).place(station.position.at);
  const isOutcome = lookup(scenario).isOutcome(station.position.at);
  return (
    <>
      <p className={styles.where}>Step {step} · what happened</p>
      <ScreenTitle>{station.move?.story}</ScreenTitle>
      <StepResult
        scenario={scenario}
        station={station}
        voted={votedSteps(scenario, walk, marks.votes).find((voted) => voted.step === step)}
      />
      <div className={styles.actions}>
        <button
          type="button"
          className={buttons.primary}
          onClick={() => tell({ type: isOutcome ? 'debrief' : 'goOn' })}
        >
          {isOutcome ? `The outcome, “${title}”: debrief` : `Next: ${title}`}
        </button>
        <button
          type="button"
          className={buttons.button}
          onClick={() => {
            tell({ type: 'goOn' });
            send({ type: 'undo' });
          }}
        >
          Take this step back
        </button>
      </div>
    </>
  );
}
