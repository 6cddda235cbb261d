import { questionAt } from '../../classroom/vote-question';
import { Button } from '../../ui/button';
import { movesTo } from '../../walk/walk';
import { type ClassScreen, stationHere } from './class-screen';
import { DebriefScreen } from './debrief-screen';
import { RevealScreen } from './reveal-screen';
import styles from './screen.module.css';
import { SettleScreen } from './settle-screen';
import { VoteScreen } from './vote-screen';

interface VotingProps extends ClassScreen {
  readonly isSettling: boolean;
  /** Whether what the last step means is shown. */
  readonly isRevealed: boolean;
}

/** A class that predicts: asked, the vote closed, shown what happened; at the end of the way, the debrief. */
export function Voting({ isSettling, isRevealed, ...screen }: VotingProps) {
  const { scenario, walk, stations, send } = screen;
  const path = movesTo(walk).join(' ');
  if (isRevealed && stations.length > 1) return <RevealScreen key={`revealed ${path}`} {...screen} />;
  const question = questionAt(scenario, stationHere(screen), walk.assumptions);
  if (question) {
    return isSettling ? (
      <SettleScreen key={`settling ${path}`} {...screen} question={question} />
    ) : (
      <VoteScreen key={`asking ${path}`} {...screen} question={question} />
    );
  }
  return (
    <>
      <DebriefScreen {...screen} />
      <div className={styles.actions}>
        <Button onClick={() => send({ type: 'undo' })}>Go one step back</Button>
      </div>
    </>
  );
}
