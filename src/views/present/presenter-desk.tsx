import type { ReactNode } from 'react';
import type { MoveId, Scenario } from '../../scenario/types';
import { type Cursor, plannedMove, type Shown } from '../../session/cursor';
import type { PresentationEvent } from '../../session/presentation-machine';
import type { Stopwatch } from '../../session/stopwatch';
import type { Walk } from '../../session/walk';
import buttons from '../../ui/button.module.css';
import { Clock } from './clock';
import { nextWords } from './next-words';
import { Notes } from './notes';
import { Peek } from './peek';
import { type PinnedWay, PlanPicker } from './plan-picker';
import styles from './presenter-desk.module.css';

interface PresenterDeskProps {
  readonly scenario: Scenario;
  readonly walk: Walk;
  readonly shown: Shown;
  readonly cursor: Cursor;
  readonly cover: 'none' | 'black' | 'link';
  readonly plan: readonly MoveId[] | undefined;
  readonly pinned: readonly PinnedWay[];
  readonly stopwatch: Stopwatch;
  /** The stage, as the audience sees it. */
  readonly stage: ReactNode;
  readonly connection: ReactNode;
  readonly map: ReactNode;
  readonly ownNotes: ReactNode;
  readonly link: string;
  readonly send: (event: PresentationEvent) => void;
  readonly onLeave: () => void;
}

/** The presenter's own window: the stage small, what comes next, the notes, the time and the map. */
export function PresenterDesk(props: PresenterDeskProps) {
  const {
    scenario,
    walk,
    shown,
    cursor,
    cover,
    plan,
    pinned,
    stopwatch,
    stage,
    connection,
    map,
    link,
    send,
  } = props;
  return (
    <div className={styles.desk}>
      <div className={styles.head}>
        <h1>Presenting</h1>
        {connection}
      </div>
      <div className={styles.left}>
        <section className={styles.preview} aria-label="On the stage">
          {stage}
        </section>
        <div className={styles.turns}>
          <button type="button" className={buttons.button} onClick={() => send({ type: 'back' })}>
            Back
          </button>
          <button type="button" className={buttons.primary} onClick={() => send({ type: 'next' })}>
            Next
          </button>
          <p>{nextWords(scenario, walk, cursor, plan, cover !== 'none')}</p>
          <button
            type="button"
            className={buttons.button}
            aria-pressed={cover === 'black'}
            onClick={() => send({ type: 'black' })}
          >
            Black
          </button>
          <button
            type="button"
            className={buttons.button}
            aria-pressed={cover === 'link'}
            onClick={() => send({ type: 'link' })}
          >
            Link
          </button>
        </div>
        <Peek
          scenario={scenario}
          walk={walk}
          station={shown.station}
          planned={plannedMove(walk, plan)}
          onTake={(move) => send({ type: 'take', move })}
        />
      </div>
      <div className={styles.right}>
        <Clock stopwatch={stopwatch} send={send} />
        <PlanPicker scenario={scenario} walk={walk} plan={plan} pinned={pinned} send={send} />
        <Notes scenario={scenario} station={shown.station} own={props.ownNotes} />
        {map}
        <section className={styles.phones}>
          <h2>The audience’s phones</h2>
          <p>
            This link opens the same place: <a href={link}>{link}</a>
          </p>
        </section>
        <div className={styles.ways}>
          <button type="button" className={buttons.button} onClick={() => send({ type: 'keySheet' })}>
            Keys (?)
          </button>
          <button type="button" className={buttons.button} onClick={() => send({ type: 'alone' })}>
            Use this screen alone
          </button>
          <button type="button" className={buttons.button} onClick={props.onLeave}>
            Leave (Esc)
          </button>
        </div>
      </div>
    </div>
  );
}
