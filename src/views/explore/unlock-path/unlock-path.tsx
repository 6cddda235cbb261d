import { shortestPathToOpen } from '../../../analysis/reachability/shortest-paths';
import { tooMany, withinLimit } from '../../../analysis/state-space/within-limit';
import { startState } from '../../../scenario/states';
import type { Move, State } from '../../../scenario/types';
import { Button } from '../../../ui/button';
import { useScenario } from '../../../ui/scenario-context';
import { movesTo, type Walk } from '../../../walk/walk';
import type { GuidedPath, Pace } from './guided-path';
import styles from './unlock-path.module.css';

export interface UnlockPathProps {
  readonly walk: Walk;
  readonly state: State;
  readonly move: Move;
  readonly onRoute: (route: GuidedPath, pace: Pace) => void;
}

/** The shortest series of moves that opens a closed choice, from here or else from the start, to be walked. */
export function UnlockPath({ walk, state, move, onRoute }: UnlockPathProps) {
  const scenario = useScenario();
  const wayFrom = (from: State) =>
    withinLimit((limit) => shortestPathToOpen(scenario, from, move.id, walk.assumptions, limit));
  const fromHere = wayFrom(state);
  const way = fromHere ?? wayFrom(startState(scenario));
  if (way === tooMany) {
    return <p className={styles.none}>Too many positions lie ahead to find a way among them at once.</p>;
  }
  if (!way) {
    return (
      <p className={styles.none}>
        Under your assumptions no series of moves opens it, from here or from the start.
      </p>
    );
  }
  const walked = fromHere ? movesTo(walk) : [];
  const moves = [...walked, ...way.map((step) => step.id)];
  const route: GuidedPath = { goal: move.label, moves, from: walked.length };
  return (
    <div className={styles.way}>
      <p>
        {fromHere ? 'From here' : 'From here it cannot be opened any more. From the start'}{' '}
        {way.length === 1 ? 'one move opens it:' : `${way.length} moves open it:`}
      </p>
      <ol>
        {way.map((step, index) => (
          <li key={index}>{step.story}</li>
        ))}
      </ol>
      <div className={styles.actions}>
        <Button onClick={() => onRoute(route, 'step by step')}>Walk it step by step</Button>
        <Button onClick={() => onRoute(route, 'at once')}>Walk it at once</Button>
      </div>
    </div>
  );
}
