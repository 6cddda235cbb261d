import type { ReactNode } from 'react';
import { happened } from '#messages/happened';
import type { PresentationEvent, StageCover } from '../../../presentation/presentation-machine';
import { type Cursor, plannedMove, type Shown } from '../../../presentation/screen-cursor';
import type { MoveId } from '../../../scenario/types';
import { Button } from '../../../ui/button';
import { useScenario } from '../../../ui/scenario-context';
import type { Walk } from '../../../walk/walk';
import type { HappenedOnStage } from '../screens/happened-screens';
import { ChoicePreviews } from './choice-previews';
import { describeNext } from './describe-next';
import styles from './presenter-desk.module.css';

interface PresenterDeskProps {
  readonly walk: Walk;
  readonly shown: Shown;
  readonly cursor: Cursor;
  readonly cover: StageCover;
  readonly plan: readonly MoveId[] | undefined;
  /** Whether what happened can be shown here. */
  readonly hasHappened: boolean;
  /** What comes after what is told of it now, if more does. */
  readonly happenedNext: HappenedOnStage | undefined;
  /** The stage, as the audience sees it. */
  readonly stage: ReactNode;
  readonly connection: ReactNode;
  readonly clock: ReactNode;
  readonly planPicker: ReactNode;
  readonly notes: ReactNode;
  readonly map: ReactNode;
  /** None where it would open on this device alone. */
  readonly link: string | undefined;
  readonly warning: ReactNode;
  readonly send: (event: PresentationEvent) => void;
  readonly onLeave: () => void;
}

/** The presenter's own window: the stage small, what comes next, the notes, the time and the map. */
export function PresenterDesk(props: PresenterDeskProps) {
  const scenario = useScenario();
  const { walk, shown, cursor, cover, plan, link, hasHappened, happenedNext, send } = props;
  return (
    <div className={styles.desk}>
      <div className={styles.head}>
        <h1>Presenting</h1>
        {props.connection}
        {props.warning}
      </div>
      <div className={styles.left}>
        <section className={styles.preview} aria-label="On the stage">
          {props.stage}
        </section>
        <div
          role="toolbar"
          aria-label="The stage"
          className={styles.turns}
          // As in the control bar: a clicker's space stays the stage's.
          onMouseDown={(event) => event.preventDefault()}
        >
          <Button onClick={() => send({ type: 'back' })}>Back</Button>
          <Button look="primary" onClick={() => send({ type: 'next' })}>
            Next
          </Button>
          <p>
            {happenedNext
              ? happened.next({ title: happenedNext.note.title })
              : describeNext(scenario, walk, cursor, plan, cover !== 'none')}
          </p>
          <Button aria-pressed={cover === 'black'} onClick={() => send({ type: 'black' })}>
            Black
          </Button>
          <Button aria-pressed={cover === 'link'} onClick={() => send({ type: 'link' })}>
            Link
          </Button>
          {hasHappened && (
            <Button aria-pressed={cover === 'happened'} onClick={() => send({ type: 'happened' })}>
              {happened.button}
            </Button>
          )}
        </div>
        <ChoicePreviews
          walk={walk}
          station={shown.station}
          planned={plannedMove(walk, plan)}
          onTake={(move) => send({ type: 'take', move })}
        />
      </div>
      <div className={styles.right}>
        <div className={styles.top}>
          {props.clock}
          {props.planPicker}
        </div>
        {props.notes}
        {props.map}
        <section className={styles.phones}>
          <h2>The audience’s phones</h2>
          <p>
            {link === undefined ? (
              'This Impasse is a file on this disk: there is no link that they could open.'
            ) : (
              <>
                This link opens the same place: <a href={link}>{link}</a>
              </>
            )}
          </p>
        </section>
        <div className={styles.ways}>
          <Button onClick={() => send({ type: 'keySheet' })}>Keys (?)</Button>
          <Button onClick={() => send({ type: 'alone' })}>Use this screen alone</Button>
          <Button onClick={props.onLeave}>Leave (Esc)</Button>
        </div>
      </div>
    </div>
  );
}
