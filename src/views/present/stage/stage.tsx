import type { ReactNode } from 'react';
import type { StageCover } from '../../../presentation/presentation-machine';
import type { Shown } from '../../../presentation/screen-cursor';
import { lookup } from '../../../scenario/lookup';
import type { MoveId } from '../../../scenario/types';
import { useScenario } from '../../../ui/scenario-context';
import { ChangedScreen, MeaningScreen, MoveScreen } from '../screens/change-screens';
import { ChoicesScreen } from '../screens/choices-screen';
import { ForAllScreen } from '../screens/for-all-screen';
import { HappenedScreen } from '../screens/happened-screen';
import type { HappenedOnStage } from '../screens/happened-screens';
import { MoverScreen } from '../screens/mover-screen';
import { OutcomeScreen, StandingScreen } from '../screens/situation-screens';
import styles from '../screens/stage.module.css';
import { useSwipe } from './use-swipe';

interface StageProps {
  readonly shown: Shown;
  readonly cover: StageCover;
  /** The link to the place shown, for the cover that shows it. */
  readonly link: ReactNode;
  /** What happened, for the cover that shows it; none where this window has nothing of it. */
  readonly happened: HappenedOnStage | undefined;
  /** What the title of a screen is: the page's heading, or one within a presenter's window. */
  readonly heading: 'h1' | 'h2';
  /** Given where the choices can be taken on the stage itself. */
  readonly onTake?: (move: MoveId) => void;
  readonly onSwipe: (press: { type: 'next' | 'back' }) => void;
}

/** The stage: one idea, as large as the window it is in lets it be. */
export function Stage({ shown, cover, link, happened, heading, onTake, onSwipe }: StageProps) {
  const scenario = useScenario();
  const Heading = heading;
  const swipe = useSwipe(onSwipe);
  const told = cover === 'happened' ? happened : undefined;
  const node = lookup(scenario).node(shown.station.state.at);
  const phase = scenario.phases.find(({ id }) => id === node.phase);
  return (
    <div className={styles.frame} {...swipe}>
      {cover === 'black' ? (
        <div className={styles.black}>
          <Heading className="visually-hidden">The stage is black</Heading>
        </div>
      ) : (
        <div className={styles.stage}>
          <div className={styles.strip}>
            <span>{phase ? `${scenario.title} · ${phase.name}` : scenario.title}</span>
            <span>{movesWords(shown.moves)}</span>
          </div>
          <div
            className={styles.screen}
            key={`${shown.moves} ${shown.index} ${told?.note.id} ${told?.tells}`}
          >
            {cover === 'link' ? (
              link
            ) : told ? (
              <HappenedScreen screen={told} heading={heading} />
            ) : (
              <ShownScreen shown={shown} heading={heading} onTake={onTake} />
            )}
          </div>
        </div>
      )}
    </div>
  );
}

type ShownScreenProps = Pick<StageProps, 'shown' | 'heading'> & {
  readonly onTake: StageProps['onTake'] | undefined;
};

function ShownScreen({ shown, heading, onTake }: ShownScreenProps) {
  const { screen } = shown;
  switch (screen.kind) {
    case 'standing':
      return <StandingScreen screen={screen} heading={heading} />;
    case 'mover':
      return <MoverScreen screen={screen} heading={heading} />;
    case 'choices':
      return <ChoicesScreen screen={screen} heading={heading} onTake={onTake} />;
    case 'move':
      return <MoveScreen screen={screen} heading={heading} />;
    case 'changed':
      return <ChangedScreen screen={screen} heading={heading} />;
    case 'outcome':
      return <OutcomeScreen screen={screen} heading={heading} />;
    case 'meaning':
      return <MeaningScreen screen={screen} heading={heading} />;
    case 'for all':
      return <ForAllScreen screen={screen} heading={heading} />;
  }
}

function movesWords(moves: number): string {
  if (moves === 0) return 'At the start';
  return moves === 1 ? 'After 1 move' : `After ${moves} moves`;
}
