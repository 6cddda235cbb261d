import { votedSteps } from '../../classroom/voted-steps';
import { lookup } from '../../scenario/lookup';
import { Button } from '../../ui/button';
import { type ClassScreen, stationHere } from './class-screen';
import styles from './screen.module.css';
import { ScreenTitle } from './screen-title';
import { StepResult } from './step-result';

/** What happened and what it means, beside the room's votes. */
export function RevealScreen(screen: ClassScreen) {
  const { scenario, walk, marks, stations, send, tell } = screen;
  const station = stationHere(screen);
  const step = stations.length - 1;
  const { title } = lookup(scenario).node(station.state.at);
  const isOutcome = lookup(scenario).isOutcome(station.state.at);
  return (
    <>
      <p className={styles.where}>Step {step} · what happened</p>
      <ScreenTitle>{station.move?.story}</ScreenTitle>
      <StepResult
        station={station}
        voted={votedSteps(scenario, walk, marks.votes).find((voted) => voted.step === step)}
      />
      <div className={styles.actions}>
        <Button look="primary" onClick={() => tell({ type: isOutcome ? 'debrief' : 'goOn' })}>
          {isOutcome ? `The outcome, “${title}”: debrief` : `Next: ${title}`}
        </Button>
        <Button
          onClick={() => {
            tell({ type: 'goOn' });
            send({ type: 'undo' });
          }}
        >
          Take this step back
        </Button>
      </div>
    </>
  );
}
