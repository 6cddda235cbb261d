import { useMemo } from 'react';
import { watch as messages } from '#messages/watch';
import { isComputed } from '../../../analysis/result/analysis-result';
import type { WatchResult } from '../../../analysis/result/watch-result';
import { lookup } from '../../../scenario/lookup';
import type { MoveId, Scenario } from '../../../scenario/types';
import { describeSignpost, describeStructure, tellingOf } from '../watch/describe-signposts';
import { useWatch, type WatchAsked } from '../watch/use-watch';

/** A list to tick has no more than so many moves. */
const maxListed = 12;

interface Listed {
  readonly move: MoveId;
  readonly tells: string;
}

/** What to watch for, each move to be ticked where it is seen: by what it tells, or closes where nobody judged odds. */
export function WatchList({ asked, isJudged }: { asked: WatchAsked; isJudged: boolean }) {
  const { scenario, from, assumptions, likelihoods, answerLikelihoods, walked } = asked;
  const { answer, failure } = useWatch({
    ...{ scenario, from, assumptions, likelihoods, answerLikelihoods, walked },
  });
  const listed = useMemo(
    () => (answer && isComputed(answer) ? listOf(scenario, answer, isJudged) : undefined),
    [scenario, answer, isJudged],
  );
  if (failure) return <p role="status">{messages.failed({ reason: failure })}</p>;
  if (!answer) return <p role="status">{messages.working}</p>;
  if (!isComputed(answer)) return <p>{answer.notComputed}</p>;
  if (typeof listed === 'string') return <p>{listed}</p>;
  return (
    <>
      {!isJudged && <p>{messages.unjudged}</p>}
      <ul>
        {listed?.map(({ move, tells }) => (
          <li key={move}>
            <label>
              <input type="checkbox" />
              <span>
                <b>{lookup(scenario).move(move).story}</b>: {tells}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What to list, or why there is nothing. */
function listOf(scenario: Scenario, result: WatchResult, isJudged: boolean): readonly Listed[] | string {
  const { signposts, structure, along } = result;
  if (isJudged) {
    if (!isComputed(signposts)) return signposts.notComputed;
    const [now] = isComputed(along) ? along : [];
    const listed = tellingOf(signposts)
      .slice(0, maxListed)
      .map((each) => ({
        move: each.move,
        tells: describeSignpost(scenario, each, now?.byOutcome ?? []),
      }));
    return listed.length > 0 ? listed : messages.leadNothing;
  }
  if (!isComputed(structure)) return structure.notComputed;
  const listed = structure
    .slice(0, maxListed)
    .map((each) => ({ move: each.move, tells: describeStructure(scenario, each) }));
  return listed.length > 0 ? listed : messages.leadNothingClosed;
}
