import { type ReactNode, type RefObject, Suspense } from 'react';
import { accountAt } from '../../../scenario/account';
import { lookup } from '../../../scenario/lookup';
import { moverName } from '../../../scenario/mover-name';
import type { Choice } from '../../../scenario/states';
import type { MoveId } from '../../../scenario/types';
import { Account } from '../../../ui/account';
import { Disc } from '../../../ui/disc';
import { lazyPart } from '../../../ui/lazy-part';
import { useScenario } from '../../../ui/scenario-context';
import { type Station, startStep, stepsTo, type Walk } from '../../../walk/walk';
import type { WalkEvent } from '../../../walk/walk-machine';
import type { GuidedPath, Pace } from '../unlock-path/guided-path';
import { ChoiceCard } from './choice-card';
import styles from './situation-page.module.css';

const NoMoveLeft = lazyPart(async () => (await import('./no-move-left')).NoMoveLeft, 'soon');

interface SituationPageProps {
  readonly walk: Walk;
  readonly station: Station;
  readonly choices: readonly Choice[];
  /** The next move of the way being followed, to mark it. */
  readonly next: MoveId | undefined;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onTake: (move: MoveId) => void;
  readonly onRoute: (route: GuidedPath, pace: Pace) => void;
  /** Where each choice leads, where that is marked. */
  readonly leads: ReadonlyMap<MoveId, string> | undefined;
  /** What turns these marks on and off. */
  readonly marking: ReactNode;
  readonly send: (event: WalkEvent) => void;
}

/** Where the talks stand, who is to move, and the choices, open and closed, in their places. */
export function SituationPage(props: SituationPageProps) {
  const scenario = useScenario();
  const { walk, station, choices, next, heading, onTake, onRoute, leads, marking, send } = props;
  const situation = lookup(scenario).situation(station.state.at);
  const phase = scenario.phases.find((candidate) => candidate.id === situation.phase);
  const mover = choices.find((choice) => choice.open)?.move.by;
  const isStart = walk.here === startStep;
  return (
    <article>
      {isStart && <p className={styles.invitation}>{scenario.invitation}</p>}
      <p className={styles.phase}>
        {phase?.name}
        <span>{isStart ? 'the start' : `step ${stepsTo(walk).length}`}</span>
      </p>
      <h1 className={styles.title} ref={heading} tabIndex={-1}>
        {situation.title}
      </h1>
      <Account passages={accountAt(scenario, station.state)} />
      {mover ? (
        <h2 className={styles.mover}>
          <Disc mover={mover} filled />
          {moverName(scenario, mover)} to move
        </h2>
      ) : (
        <Suspense>
          <NoMoveLeft isStart={isStart} choices={choices} send={send} />
        </Suspense>
      )}
      <ol className={styles.choices} aria-label="Choices">
        {choices.map((choice, index) => (
          <ChoiceCard
            key={choice.move.id}
            walk={walk}
            state={station.state}
            choice={choice}
            number={index + 1}
            showsMover={choice.move.by !== mover}
            isNext={choice.move.id === next}
            onTake={onTake}
            onRoute={onRoute}
            leads={leads?.get(choice.move.id)}
          />
        ))}
      </ol>
      {mover && marking}
    </article>
  );
}
