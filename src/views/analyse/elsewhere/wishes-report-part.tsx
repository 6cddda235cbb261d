import { useMemo } from 'react';
import { ahead } from '#messages/ahead';
import { rankings as messages } from '#messages/rankings';
import { reportOrders } from '#messages/report-orders';
import { settling } from '#messages/settling';
import { watch } from '#messages/watch';
import { wishesReport } from '#messages/wishes-report';
import { shortName } from '#messages/wording';
import { isJudgedIn } from '../../../analysis/odds/describe-odds';
import { endName } from '../../../analysis/preferences/describe-end';
import { isOutcomeEnd } from '../../../analysis/preferences/ends';
import type { PartyWants, PreferenceResult } from '../../../analysis/preferences/preference-result';
import { rankingAmong } from '../../../analysis/preferences/ranking';
import { isComputed } from '../../../analysis/result/analysis-result';
import { lookup } from '../../../scenario/lookup';
import { startState } from '../../../scenario/states';
import type { Scenario } from '../../../scenario/types';
import { useScenario } from '../../../ui/scenario-context';
import type { Marks } from '../../../walk/session';
import { currentState, type Walk } from '../../../walk/walk';
import { comingParts } from '../ahead/describe-coming';
import { describeZone } from '../settling/describe-settlement';
import { tiersOf } from '../wants/ranking-edit';
import { usePreferences } from '../wants/use-preferences';
import { WatchList } from './watch-list';
import styles from './wishes-report-part.module.css';

interface WishesReportPartProps {
  readonly walk: Walk;
  readonly marks: Marks;
}

const noMoves: readonly never[] = [];

/** For a report: what each wants, what comes of it from where the walk stands, and what to watch for, to tick. */
export function WishesReportPart({ walk, marks }: WishesReportPartProps) {
  const scenario = useScenario();
  const { likelihoods, answerLikelihoods, rankings } = marks;
  const { assumptions } = walk;
  const here = useMemo(() => currentState(scenario, walk), [scenario, walk]);
  const isEnded = lookup(scenario).isOutcome(here.at);
  const from = useMemo(() => (isEnded ? startState(scenario) : here), [scenario, isEnded, here]);
  const { answer, failure } = usePreferences({ scenario, from, assumptions, likelihoods, rankings });
  return (
    <section className={styles.part} aria-labelledby="report-wishes">
      <h2 id="report-wishes">{wishesReport.title}</h2>
      <p>
        {isEnded
          ? wishesReport.fromStart
          : wishesReport.fromHere({ title: lookup(scenario).node(here.at).title })}
      </p>
      {failure && <p role="status">{messages.failed({ reason: failure })}</p>}
      {!failure && !answer && <p role="status">{messages.working}</p>}
      {answer && (isComputed(answer) ? <Told result={answer} marks={marks} /> : <p>{answer.notComputed}</p>)}
      <h3>{watch.title}</h3>
      <WatchList
        asked={{ scenario, from, assumptions, likelihoods, answerLikelihoods, walked: noMoves }}
        isJudged={isJudgedIn(scenario, likelihoods)}
      />
    </section>
  );
}

function Told({ result, marks }: { result: PreferenceResult; marks: Marks }) {
  const scenario = useScenario();
  const { play, settlement, stopping } = result;
  return (
    <>
      <ul>
        {result.parties
          .filter(({ moves }) => moves)
          .map((wants) => (
            <li key={wants.party}>
              <b>{lookup(scenario).party(wants.party).name}:</b> {describeOrder(scenario, wants)}{' '}
              {wishesReport.whose({
                isOwn: marks.rankings?.[wants.party] !== undefined,
                isOpen: !wants.isComplete,
              })}
            </li>
          ))}
      </ul>
      <p>{isComputed(play) ? ahead.lead(comingParts(scenario, play)) : play.notComputed}</p>
      <p>{isComputed(settlement) ? describeZone(scenario, settlement) : settlement.notComputed}</p>
      {isComputed(stopping) &&
        stopping
          .filter(({ isEmptyThreat }) => isEmptyThreat)
          .map(({ party, outcome }) => (
            <p key={`${party} ${outcome}`}>
              {settling.would.emptyThreat({
                party: shortName(scenario, party),
                outcome: endName(scenario, outcome),
              })}
            </p>
          ))}
    </>
  );
}

/** What a party wants, the most wanted first; what is open between two outcomes stands level. */
function describeOrder(scenario: Scenario, { ranking, comparisons }: PartyWants): string {
  const outcomes = scenario.outcomes.map(({ id }) => id);
  const among = comparisons.filter(({ one, other }) => isOutcomeEnd(one) && isOutcomeEnd(other));
  const tiers = ranking ? rankingAmong(ranking, outcomes) : tiersOf(among, outcomes);
  return reportOrders.order({ tiers: tiers.map((tier) => tier.map((end) => endName(scenario, end))) });
}
