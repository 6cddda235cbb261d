import { lookup } from '../../../scenario/lookup';
import type { MoveId } from '../../../scenario/types';
import { Button } from '../../../ui/button';
import { useScenario } from '../../../ui/scenario-context';
import type { GuidedPath } from './guided-path';
import styles from './path-guide.module.css';

interface RouteGuideProps {
  readonly route: GuidedPath;
  readonly left: readonly MoveId[] | undefined;
  readonly onTake: (move: MoveId) => void;
  readonly onReturn: () => void;
  readonly onLeave: () => void;
}

/** Guides step by step along a way: the next move, how far it is, and how to leave it. */
export function PathGuide({ route, left, onTake, onReturn, onLeave }: RouteGuideProps) {
  const scenario = useScenario();
  const next = left?.[0];
  const total = route.moves.length - route.from;
  return (
    <div className={styles.guide}>
      <p>
        <b>The way to “{route.goal}”.</b> {!left && 'You have left it.'}
        {left && !next && 'You are there: the choice is open.'}
        {left && next && (
          <>
            Move {total - left.length + 1} of {total}: {lookup(scenario).move(next).story}.
          </>
        )}
      </p>
      <div className={styles.actions}>
        {next && (
          <Button look="primary" onClick={() => onTake(next)}>
            Take it
          </Button>
        )}
        {!left && <Button onClick={onReturn}>Return to where it began</Button>}
        <Button onClick={onLeave}>{left && !next ? 'Done' : 'Leave the way'}</Button>
      </div>
    </div>
  );
}
