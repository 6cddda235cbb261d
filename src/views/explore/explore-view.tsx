import { memo, type ReactNode, useMemo } from 'react';
import { openMoves } from '../../scenario/states';
import { useScenario } from '../../ui/scenario-context';
import type { Marks } from '../../walk/session';
import { stationsTo, type Walk } from '../../walk/walk';
import styles from './explore-view.module.css';
import { AssumptionsPanel } from './panels/assumptions-panel';
import { Standings } from './panels/standings';
import { StepChange } from './panels/step-change';
import { StepMarks } from './panels/step-marks';
import { StillPossible } from './panels/still-possible';
import { Announcement } from './step/announcement';
import { CurrentStep, type CurrentStepProps } from './step/current-step';
import { useLostOutcomes } from './use-lost-outcomes';
import { PathLine } from './walked-path/path-line';

export interface ExploreViewProps extends CurrentStepProps {
  /** The walk as it is told beside the situation, which follows the actor by itself and at once. */
  readonly told: Walk;
  readonly marks: Marks;
  /** What the shell shows beside the situation, such as a small map. */
  readonly beside?: ReactNode;
}

/** The main screen: the situation, whose move it is, what they can do, and where that leaves everyone. */
export const ExploreView = memo(function ExploreView(props: ExploreViewProps) {
  const scenario = useScenario();
  const { walk: actor, told: walk, marks, addressOf, beside } = props;
  const stations = useMemo(() => stationsTo(scenario, walk), [scenario, walk]);
  const lost = useLostOutcomes(scenario, walk);
  const state = stations[stations.length - 1]?.state;
  if (!state) throw new Error('A walk has at least its start');
  return (
    <div className={styles.explore}>
      <div className={styles.strip}>
        <PathLine walk={walk} stations={stations} send={actor.send} />
        <StillPossible lost={lost} stations={stations} />
      </div>
      <div className={styles.columns}>
        <div className={styles.situation}>
          <CurrentStep
            walk={actor}
            addressOf={addressOf}
            whatHappened={props.whatHappened}
            LeadsFinder={props.LeadsFinder}
            settled={props.settled}
          />
          {stations.length > 1 && <StepChange walk={walk} likelihoods={marks.likelihoods} />}
          <StepMarks walk={actor} addressOf={addressOf} />
        </div>
        <aside className={styles.aside} aria-label="Parties and assumptions">
          <Standings stations={stations} />
          <AssumptionsPanel walk={actor} />
          {beside}
        </aside>
      </div>
      <Announcement
        lost={lost}
        stations={stations}
        open={openMoves(scenario, state, walk.assumptions).length}
      />
    </div>
  );
});
