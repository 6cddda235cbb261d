import { useMemo } from 'react';
import { hindsight as message } from '#messages/hindsight';
import { describeVotedStep, summarizeVotes } from '../../classroom/describe-votes';
import { votedSteps } from '../../classroom/voted-steps';
import type { HindsightWalk } from '../../hindsight/types';
import { movesOf } from '../../hindsight/walk-moves';
import { lookup } from '../../scenario/lookup';
import { useScenario } from '../../ui/scenario-context';
import { compare } from '../../walk/comparison/comparison';
import { describeForks } from '../../walk/comparison/describe-forks';
import type { Vote } from '../../walk/session';
import { movesTo, newWalk, takeMoves, type Walk } from '../../walk/walk';
import styles from './hindsight-view.module.css';

interface OwnWalkProps {
  /** What happened, as nearly as the moves tell it. */
  readonly nearest: HindsightWalk;
  /** One's own. */
  readonly walk: Walk;
  readonly votes: readonly Vote[];
}

/** One's own walk beside what happened: where they part, what a class had expected there, and what came. */
export function OwnWalk({ nearest, walk, votes }: OwnWalkProps) {
  const scenario = useScenario();
  const own = movesTo(walk);
  const came = useMemo(() => movesOf(nearest), [nearest]);
  const comparison = useMemo(
    () =>
      compare(scenario, [
        { name: message.yours, moves: own },
        { name: nearest.title, moves: came },
      ]),
    [scenario, own, came, nearest.title],
  );
  const [yours, theirs] = comparison.paths;
  const parted = own.findIndex((move, index) => move !== came[index]);
  const shared = parted < 0 ? own.length : parted;
  const step = nearest.steps.filter(({ move }) => move !== undefined)[shared];
  const expected = votedSteps(scenario, takeMoves(scenario, newWalk(), came), votes);
  return (
    <>
      {own.length === 0 ? (
        <p>{message.noMove}</p>
      ) : (
        <>
          {describeForks(comparison).map((told) => (
            <p key={told}>{told}</p>
          ))}
          {step?.move !== undefined && (
            <p>{message.cameThere({ move: lookup(scenario).move(step.move).story, stands: step.stands })}</p>
          )}
          {yours && theirs && (
            <p>
              {message.ends({
                end: yours.end.title,
                moves: own.length,
                nearestEnd: theirs.end.title,
                nearestMoves: came.length,
              })}
            </p>
          )}
        </>
      )}
      {expected.length > 0 && (
        <>
          <h3 className={styles.subheading}>{message.expected}</h3>
          {summarizeVotes(expected).map((told) => (
            <p key={told}>{told}</p>
          ))}
          <ol className={styles.plain}>
            {expected.map((voted) => (
              <li key={voted.step}>
                <b>{message.voted({ step: voted.step, situation: voted.situation.title })}</b>{' '}
                {describeVotedStep(scenario, voted)}
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}
