import { useMemo, useState } from 'react';
import { settling } from '#messages/settling';
import { percentsOf, shortName } from '#messages/wording';
import { type AnalysisRequestOptions, askEveryRanking } from '../../../analysis/client/analysis-client';
import type { Likelihoods } from '../../../analysis/odds/likelihoods';
import { endName } from '../../../analysis/preferences/describe-end';
import type { OutcomeRule, Standard } from '../../../analysis/preferences/outcome-rule';
import type { EveryRanking } from '../../../analysis/preferences/preference-result';
import { isComputed } from '../../../analysis/result/analysis-result';
import type { Scenario } from '../../../scenario/types';
import { Button } from '../../../ui/button';
import { useScenario } from '../../../ui/scenario-context';
import type { AnalysisContext } from '../parts/analysis-context';
import { endHue } from '../parts/end-hue';
import { Missing } from '../parts/section';
import { useAsked } from '../search/use-asked';
import { useChanceLikelihoods } from '../wants/use-preferences';
import styles from './what-would-change.module.css';

const { every: messages } = settling;

/** Where play ends over all orders of those who move, counted in the worker when asked, with the rule that decides. */
export function EveryOrder({ asked, likelihoods }: { asked: AnalysisContext; likelihoods: Likelihoods }) {
  const { scenario, state, assumptions } = asked;
  const ofChance = useChanceLikelihoods(scenario, likelihoods);
  const question = useMemo(
    () => ({ from: state, assumptions, likelihoods: ofChance }),
    [state, assumptions, ofChance],
  );
  // Another question is counted when it is asked for.
  const [wanted, setWanted] = useState<typeof question>();
  const isWanted = wanted === question;
  const ask = useMemo(
    () =>
      isWanted
        ? (options: AnalysisRequestOptions) => askEveryRanking(scenario, question, options)
        : undefined,
    [isWanted, scenario, question],
  );
  const { answer, isCurrent, failure, isStopped, stop, again } = useAsked(ask);
  const isWorking = isWanted && !isCurrent && !failure && !isStopped;
  return (
    <div className={styles.every}>
      <h3>{messages.title}</h3>
      <p className={styles.note}>{messages.what}</p>
      <p role="status" className={isWorking || isStopped || failure ? '' : 'visually-hidden'}>
        {isWorking && messages.working}
        {isStopped && messages.stopped}
        {failure && messages.failed({ reason: failure })}
      </p>
      {isWorking && <Button onClick={stop}>{messages.stop}</Button>}
      {!isWorking && !(isWanted && isCurrent) && (
        <Button className="screen-only" onClick={() => (isWanted ? again() : setWanted(question))}>
          {messages.ask}
        </Button>
      )}
      {isCurrent &&
        answer &&
        (isComputed(answer) ? <Counted every={answer} /> : <Missing>{answer.notComputed}</Missing>)}
    </div>
  );
}

function Counted({ every }: { every: EveryRanking }) {
  const scenario = useScenario();
  const shares = percentsOf(every.counts.map(({ profiles }) => profiles / every.profiles));
  return (
    <>
      <p>
        {messages.found({
          profiles: every.profiles,
          parties: every.parties.map((party) => shortName(scenario, party)),
        })}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{messages.end}</th>
            <th scope="col">{messages.count}</th>
            <th scope="col">{messages.share}</th>
          </tr>
        </thead>
        <tbody>
          {every.counts.map(({ end, profiles }, index) => (
            <tr key={end} className={endHue(scenario, end)}>
              <th scope="row">{endName(scenario, end)}</th>
              <td>{profiles.toLocaleString('en')}</td>
              <td>{shares[index]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.rule}>{every.rule ? describeRule(scenario, every.rule) : messages.noRule}</p>
      {every.rule && <p className={styles.note}>{messages.ruleFound}</p>}
    </>
  );
}

/** The rule that decides which end comes, in a sentence or a few. */
export function describeRule(scenario: Scenario, { cases, otherwise }: OutcomeRule): string {
  const standard = (each: Standard, isKnown: boolean) => {
    if (each.kind === 'end') return endName(scenario, each.end);
    const party = shortName(scenario, each.party);
    if (isKnown) return messages.thatBest({ party });
    return messages.best({ party, among: each.among.map((end) => endName(scenario, end)) });
  };
  let isNamed = false;
  const named = (each: Standard) => {
    const name = standard(each, isNamed);
    if (each.kind === 'best') isNamed = true;
    return name;
  };
  return messages.rule({
    cases: cases.map(({ end, when }) => ({
      end: endName(scenario, end),
      groups: when.map((group) =>
        group.map(({ party, ranks, above }) => ({
          party: shortName(scenario, party),
          ranks: endName(scenario, ranks),
          above: named(above),
        })),
      ),
    })),
    otherwise: named(otherwise),
  });
}
