import { useId } from 'react';
import { watch } from '#messages/watch';
import { percent } from '#messages/wording';
import type { EndOdds } from '../../../analysis/odds/odds';
import type { FanStep } from '../../../analysis/odds/odds-over-time';
import { isComputed, type Part } from '../../../analysis/result/analysis-result';
import type { MoveId, Scenario } from '../../../scenario/types';
import { useScenario } from '../../../ui/scenario-context';
import { Missing } from '../parts/section';
import { storyWithin } from './describe-signposts';
import { SharesTable } from './shares-table';
import { StackedShares } from './stacked-shares';
import styles from './watch-for.module.css';

interface OddsAlongProps {
  readonly along: Part<readonly EndOdds[]>;
  readonly walked: readonly MoveId[];
  readonly from: 'start' | 'here';
  readonly isJudged: boolean;
}

/** The odds after each step of the walk, as a strip: where did it turn? */
export function OddsAlong({ along, walked, from, isJudged }: OddsAlongProps) {
  const scenario = useScenario();
  const heading = useId();
  const { along: messages } = watch;
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading} className={styles.heading}>
        {messages.title}
      </h3>
      {!isComputed(along) ? (
        <Missing>{along.notComputed}</Missing>
      ) : along.length < 2 ? (
        <p className={styles.note}>{from === 'start' ? messages.none : messages.fromHere}</p>
      ) : (
        <>
          <StackedShares
            columns={along.map(({ byOutcome }) => byOutcome)}
            label={describeTurn(scenario, along, walked)}
          />
          <p className={styles.note}>
            {describeTurn(scenario, along, walked)} {!isJudged && messages.equal}
          </p>
          <SharesTable
            title={messages.table}
            rowTitle={messages.step}
            rows={along.map(({ byOutcome }, step) => ({
              name: step === 0 ? messages.start : String(step),
              shares: byOutcome,
            }))}
          />
        </>
      )}
    </section>
  );
}

/** The step that changed the odds of an outcome most, in a sentence. */
function describeTurn(scenario: Scenario, along: readonly EndOdds[], walked: readonly MoveId[]): string {
  const { along: messages } = watch;
  const turns = along.slice(1).flatMap(({ byOutcome }, index) =>
    byOutcome.map((after, outcome) => {
      const before = along[index]?.byOutcome[outcome] ?? 0;
      return { index, outcome, before, after, change: Math.abs(after - before) };
    }),
  );
  const turn = turns.reduce((most, each) => (most && most.change >= each.change ? most : each), turns[0]);
  const move = turn && walked[turn.index];
  if (!turn || !move || turn.change < 0.005) return messages.noTurn;
  return messages.turn({
    step: turn.index + 1,
    story: storyWithin(scenario, move),
    outcome: scenario.outcomes[turn.outcome]?.short ?? '',
    before: percent(turn.before),
    after: percent(turn.after),
  });
}

/** From where it is asked, move by move, what may have come: the cone of what is plausible. */
export function OddsFan({ fan, isJudged }: { fan: Part<readonly FanStep[]>; isJudged: boolean }) {
  const heading = useId();
  const { fan: messages } = watch;
  if (isComputed(fan) && fan.length < 2) return null;
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading} className={styles.heading}>
        {messages.title}
      </h3>
      {isComputed(fan) ? (
        <>
          <StackedShares columns={fan.map(({ byOutcome }) => byOutcome)} label={describeFan(fan)} />
          <p className={styles.note}>
            {describeFan(fan)} {!isJudged && watch.along.equal}
          </p>
          <SharesTable
            title={messages.table}
            rowTitle={messages.moves}
            rows={fan.map(({ byOutcome }, moves) => ({ name: String(moves), shares: byOutcome }))}
            rest={messages.open}
          />
        </>
      ) : (
        <Missing>{fan.notComputed}</Missing>
      )}
    </section>
  );
}

function describeFan(fan: readonly FanStep[]): string {
  const half = fan.findIndex(({ undecided }) => undecided <= 0.5);
  return watch.fan.said({ half: half === -1 ? undefined : half, moves: fan.length - 1 });
}
