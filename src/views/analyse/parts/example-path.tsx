import { useState } from 'react';
import type { Move, MoveId } from '../../../scenario/types';
import { Button } from '../../../ui/button';
import type { AnalysisContext } from './analysis-context';
import styles from './example-path.module.css';

interface ExamplePathProps {
  readonly asked: AnalysisContext;
  readonly moves: readonly Move[];
  /** Moves to mark among them. */
  readonly marked?: ReadonlySet<MoveId>;
}

/** A series of moves as a list, which one can walk. */
export function ExamplePath({ asked, moves, marked }: ExamplePathProps) {
  if (moves.length === 0) return <p>It has come about: no move is needed.</p>;
  return (
    <div className={styles.path}>
      <ol>
        {moves.map((move, index) => (
          <li key={index}>
            {marked?.has(move.id) ? <mark className={styles.marked}>{move.story}</mark> : move.story}
          </li>
        ))}
      </ol>
      <WalkIt asked={asked} moves={moves.map(({ id }) => id)} />
    </div>
  );
}

/** Walks some moves from where the question begins, and then shows the way to where they led. */
export function WalkIt({ asked, moves }: { asked: AnalysisContext; moves: readonly MoveId[] }) {
  const [isWalked, setIsWalked] = useState(false);
  const walk = () => {
    asked.send({ type: 'follow', moves, from: asked.from });
    setIsWalked(true);
  };
  return (
    <p className={`${styles.walk} screen-only`}>
      <Button onClick={walk}>Walk it</Button>
      <span role="status">
        {isWalked && (
          <>
            Walked. <a href={asked.exploreAddress}>See it in Explore</a>
          </>
        )}
      </span>
    </p>
  );
}
