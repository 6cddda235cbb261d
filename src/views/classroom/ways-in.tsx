import { useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/button';
import type { ClassScreen } from './class-screen';
import screen from './screen.module.css';
import { ScreenTitle } from './screen-title';
import styles from './ways-in.module.css';

interface WaysInProps extends ClassScreen {
  /** Whether the class came back to it, with a button that is gone. */
  readonly isBack: boolean;
}

/** The first screen: what a class can do, in plain words. */
export function WaysIn({ isBack, walk, marks, stations, send, tell }: WaysInProps) {
  const steps = stations.length - 1;
  const begin = () => {
    send({ type: 'restart' });
    tell({ type: 'vote' });
  };
  return (
    <>
      {isBack ? <ScreenTitle>Teach a class</ScreenTitle> : <h1 className={screen.title}>Teach a class</h1>}
      <ul className={styles.ways}>
        <li>
          <h2>Predict and vote</h2>
          <p>
            Before each move the room says what the party will do; you count hands, then show what happens and
            what it means. At the end it sees where it was right, split or surprised.
          </p>
          <Button look="primary" onClick={begin}>
            Begin at the start
          </Button>
          {steps > 0 && <Button onClick={() => tell({ type: 'vote' })}>Go on from step {steps}</Button>}
        </li>
        <li>
          <h2>Play the parties</h2>
          <p>
            Each group plays a party and alone reads its card: what it wants, fears and can do. The screen
            passes from group to group, covered in between.
          </p>
          <Button look="primary" onClick={() => tell({ type: 'chooseRoles' })}>
            Choose the parties
          </Button>
        </li>
        <li>
          <h2>Print for the class</h2>
          <p>
            A worksheet for students, a guide for you with a 20- and a 50-minute plan, and the parties’ cards,
            made from this scenario.
          </p>
          <Button look="primary" onClick={() => tell({ type: 'print', material: 'worksheet' })}>
            Choose what to print
          </Button>
        </li>
      </ul>
      {walk.steps.length > 0 && (
        <Button look="link" onClick={() => tell({ type: 'debrief' })}>
          Debrief and replay what was walked so far
        </Button>
      )}
      <EarlierVotes marks={marks} send={send} />
    </>
  );
}

/** Votes of another class would stand where this one votes. */
function EarlierVotes({ marks, send }: Pick<ClassScreen, 'marks' | 'send'>) {
  const [isCleared, setCleared] = useState(false);
  const cleared = useRef<HTMLParagraphElement>(null);
  const count = marks.votes.length;
  const isTold = isCleared && count === 0;
  useEffect(() => {
    // It takes the focus that the button went with.
    if (isTold) cleared.current?.focus({ preventScroll: true });
  }, [isTold]);
  if (isTold) {
    return (
      <p ref={cleared} tabIndex={-1} className={styles.earlier}>
        The votes are cleared.
      </p>
    );
  }
  if (count === 0) return null;
  return (
    <p className={styles.earlier}>
      Votes on {count} {count === 1 ? 'step' : 'steps'} are kept with this walk; a walk saved under a name
      keeps its own. Before another class votes,{' '}
      <Button
        look="link"
        onClick={() => {
          send({ type: 'mark', marking: { kind: 'votes', votes: [] } });
          setCleared(true);
        }}
      >
        clear the votes
      </Button>
      .
    </p>
  );
}
