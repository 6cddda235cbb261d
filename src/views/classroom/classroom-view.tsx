import { useSelector } from '@xstate/react';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { ActorRefFrom } from 'xstate';
import type { classroomMachine } from '../../classroom/classroom-machine';
import { Button } from '../../ui/button';
import { isSamePath } from '../../walk/marking';
import { movesTo, stationsTo } from '../../walk/walk';
import { CastScreen } from './cast-screen';
import type { ClassScreen } from './class-screen';
import { DebriefScreen } from './debrief-screen';
import { Playing } from './playing';
import { PrintScreen } from './print/print-screen';
import { ReadingScreen } from './reading-screen';
import styles from './screen.module.css';
import { Voting } from './voting';
import { WaysIn } from './ways-in';

export interface ClassroomViewProps
  extends Pick<ClassScreen, 'scenario' | 'walk' | 'marks' | 'whatHappened' | 'send'> {
  /** What the facilitator's guide has on what came after the scenario's date. */
  readonly guideAfterwards?: ReactNode;
  /** The class, which goes on while another view is shown. */
  readonly classroom: ActorRefFrom<typeof classroomMachine>;
}

/** Teach: a class predicts and votes or plays the parties, and debriefs what it did. */
export function ClassroomView({ classroom, guideAfterwards, ...given }: ClassroomViewProps) {
  const { scenario, walk } = given;
  const state = useSelector(classroom, (snapshot) => snapshot);
  const stations = useMemo(() => stationsTo(scenario, walk), [scenario, walk]);
  const screen: ClassScreen = { ...given, stations, tell: classroom.send };
  // A card left open is covered again before anyone else comes back to it.
  useEffect(() => () => classroom.send({ type: 'cover' }), [classroom]);
  const { played, readers, reader, uncovered, revealed } = state.context;
  const reading = readers[reader];
  const path = movesTo(walk);
  const [isBack, setBack] = useState(false);
  const isChoosing = state.matches('choosing');
  return (
    <article className={styles.screen}>
      {isChoosing && <WaysIn {...screen} isBack={isBack} />}
      {state.matches('voting') && (
        <Voting
          {...screen}
          isSettling={state.matches({ voting: 'settling' })}
          isRevealed={revealed !== undefined && isSamePath(revealed, path)}
        />
      )}
      {state.matches('castingRoles') && <CastScreen {...screen} />}
      {state.matches('readingCards') && reading && (
        <ReadingScreen
          key={`${reading} ${state.matches({ readingCards: 'shown' })}`}
          {...screen}
          party={reading}
          turn={reader + 1}
          turns={readers.length}
          isShown={state.matches({ readingCards: 'shown' })}
        />
      )}
      {state.matches('playing') && (
        <Playing
          {...screen}
          played={played}
          uncoveredBy={uncovered && isSamePath(uncovered.at, path) ? uncovered.by : undefined}
        />
      )}
      {state.matches('printing') && (
        <PrintScreen
          material={state.context.material}
          guideAfterwards={guideAfterwards}
          tell={classroom.send}
        />
      )}
      {state.matches('debriefing') && <DebriefScreen {...screen} />}
      {!isChoosing && (
        <div className={`${styles.actions} screen-only`}>
          {(state.matches('voting') || state.matches('readingCards') || state.matches('playing')) && (
            <Button onClick={() => classroom.send({ type: 'debrief' })}>End and debrief</Button>
          )}
          <Button
            onClick={() => {
              setBack(true);
              classroom.send({ type: 'leave' });
            }}
          >
            Back to the ways to teach
          </Button>
        </div>
      )}
    </article>
  );
}
