import { useMemo } from 'react';
import { watch as messages } from '#messages/watch';
import { isJudgedIn } from '../../../analysis/odds/describe-odds';
import type { AnswerLikelihoods, Likelihoods } from '../../../analysis/odds/likelihoods';
import type { EndOdds } from '../../../analysis/odds/odds';
import { isComputed, type Part } from '../../../analysis/result/analysis-result';
import type { WatchResult } from '../../../analysis/result/watch-result';
import { Button } from '../../../ui/button';
import { useScenario } from '../../../ui/scenario-context';
import { movesTo, type Walk } from '../../../walk/walk';
import type { AnalysisContext } from '../parts/analysis-context';
import { Missing, Section } from '../parts/section';
import { BreakEvens } from './break-evens';
import { describeMostTelling, tellingOf } from './describe-signposts';
import { FindOutFirst } from './find-out-first';
import { OddsAlong, OddsFan } from './odds-over-time';
import { Signposts, StructureList } from './signpost-table';
import { useWatch } from './use-watch';
import styles from './watch-for.module.css';

interface WatchForProps {
  readonly asked: AnalysisContext;
  readonly walk: Walk;
  readonly odds: Part<EndOdds>;
  readonly likelihoods: Likelihoods;
  readonly answerLikelihoods: AnswerLikelihoods;
}

/** The moves that tell how things will end, how the odds went and may go, and what to find out first. */
export function WatchFor({ asked, walk, odds, likelihoods, answerLikelihoods }: WatchForProps) {
  const { scenario, from, state, assumptions } = asked;
  const walked = useMemo(() => (from === 'start' ? movesTo(walk) : []), [from, walk]);
  const { answer, isCurrent, failure, isStopped, stop, again } = useWatch({
    ...{ scenario, from: state, assumptions, likelihoods, answerLikelihoods, walked },
  });
  if (!answer) {
    const isWorking = !isCurrent && !failure && !isStopped;
    return (
      <Section title={messages.title} lead={isWorking ? messages.working : messages.notKnown}>
        <div className="screen-only">
          <p role="status">
            {failure && messages.failed({ reason: failure })}
            {isStopped && messages.stopped}
          </p>
          {isWorking ? (
            <Button onClick={stop}>{messages.stop}</Button>
          ) : (
            <Button onClick={again}>{messages.again}</Button>
          )}
        </div>
      </Section>
    );
  }
  if (!isComputed(answer)) {
    return (
      <Section title={messages.title} lead={messages.notKnown}>
        <Missing>{answer.notComputed}</Missing>
      </Section>
    );
  }
  const isJudged = isJudgedIn(scenario, likelihoods);
  const now = isComputed(odds) ? odds.byOutcome : undefined;
  return (
    <Section title={messages.title} lead={<Lead result={answer} now={isJudged ? now : undefined} />}>
      <p className={styles.note}>
        {messages.what} {!isJudged && messages.unjudged}
      </p>
      {isJudged ? <Signposts signposts={answer.signposts} /> : <StructureList structure={answer.structure} />}
      <div className={styles.pictures}>
        <OddsAlong along={answer.along} walked={walked} from={from} isJudged={isJudged} />
        <OddsFan fan={answer.fan} isJudged={isJudged} />
      </div>
      <div className={styles.pictures}>
        <BreakEvens breakEvens={answer.breakEvens} isJudged={isJudged} />
        <FindOutFirst findOut={answer.findOut} isJudged={isJudged} />
      </div>
    </Section>
  );
}

/** What is most telling; by structure alone where no odds come of anyone's judgement. */
function Lead({ result, now }: { result: WatchResult; now: readonly number[] | undefined }) {
  const scenario = useScenario();
  if (now && isComputed(result.signposts)) {
    const [first] = tellingOf(result.signposts);
    return first ? describeMostTelling(scenario, first, now) : messages.leadNothing;
  }
  if (!isComputed(result.structure)) return messages.notKnown;
  const { length } = result.structure;
  return length === 0 ? messages.leadNothingClosed : messages.leadStructure({ moves: length });
}
