import { settling } from '#messages/settling';
import { shortName } from '#messages/wording';
import { coalitionName } from '../../../analysis/games/describe-power';
import type { Settlement, SettlementOutcome } from '../../../analysis/preferences/bargaining';
import type { PartySecurity, PreferenceResult } from '../../../analysis/preferences/preference-result';
import { isComputed } from '../../../analysis/result/analysis-result';
import { lookup } from '../../../scenario/lookup';
import type { Scenario } from '../../../scenario/types';
import { useScenario } from '../../../ui/scenario-context';
import { Missing, Section } from '../parts/section';
import { endHue, endName } from '../wants/end-name';
import styles from './where-a-deal-can-lie.module.css';

const { deal: messages } = settling;

type WhereADealCanLieProps = Pick<PreferenceResult, 'security' | 'settlement'>;

/** What each party can count on alone, and which outcomes all of them could settle on. */
export function WhereADealCanLie({ security, settlement }: WhereADealCanLieProps) {
  const scenario = useScenario();
  if (!isComputed(settlement)) {
    return (
      <Section title={messages.title} lead={settling.notKnown}>
        <Missing>{settlement.notComputed}</Missing>
      </Section>
    );
  }
  return (
    <Section title={messages.title} lead={describeZone(scenario, settlement)}>
      <div className={styles.parts}>
        <div>
          <h3 className={styles.heading}>{messages.counts}</h3>
          {isComputed(security) ? (
            <ul className={styles.list}>
              {security.map((each) => (
                <li key={each.party}>{describeSecurity(scenario, each)}</li>
              ))}
            </ul>
          ) : (
            <Missing>{security.notComputed}</Missing>
          )}
          <p className={styles.note}>{messages.countsWhat}</p>
        </div>
        <div>
          <h3 className={styles.heading}>{messages.outcomes}</h3>
          <dl className={styles.outcomes}>
            {settlement.outcomes.map((each) => (
              <div key={each.outcome} className={endHue(scenario, each.outcome)}>
                <dt>
                  {endName(scenario, each.outcome)}{' '}
                  <small>
                    {lookup(scenario).outcome(each.outcome).deal ? messages.deals.yes : messages.deals.no}
                  </small>
                </dt>
                {describeSettlement(scenario, each).map((message) => (
                  <dd key={message}>{message}</dd>
                ))}
              </div>
            ))}
          </dl>
        </div>
      </div>
      <p className={styles.note}>{messages.terms}</p>
      {!settlement.isEveryCoalition && <Missing>{messages.fewCoalitions}</Missing>}
    </Section>
  );
}

/** Where a deal can lie, in a sentence. */
export function describeZone(scenario: Scenario, { outcomes, hasDeals }: Settlement): string {
  const named = (isWanted: (each: SettlementOutcome) => boolean) =>
    outcomes.filter(isWanted).map(({ outcome }) => endName(scenario, outcome));
  return messages.lead({
    zone: named(({ agreementZone }) => agreementZone === 'in all'),
    someZone: named(({ agreementZone }) => agreementZone === 'in some'),
    better: named(({ individuallyRational }) => individuallyRational === 'in all'),
    hasDeals,
  });
}

function describeSecurity(scenario: Scenario, { party, assured }: PartySecurity): string {
  const name = shortName(scenario, party);
  const tiers = assured.map((tier) => tier.map((end) => endName(scenario, end)));
  const [only] = tiers;
  if (only && tiers.length === 1) return messages.counted({ party: name, ends: only });
  const ends = [...new Set(tiers.flat())];
  return messages.countedSome({ party: name, tiers: ends });
}

/** What an outcome is among those that could be settled on, in sentences. */
export function describeSettlement(scenario: Scenario, each: SettlementOutcome): string[] {
  const always = each.betterAlone.filter(({ holds }) => holds === 'in all');
  const told = always.length > 0 ? always : each.betterAlone;
  return [
    told.length > 0
      ? messages.betterAlone({
          parties: told.map(({ party }) => shortName(scenario, party)),
          holds: always.length > 0 ? 'in all' : 'in some',
        })
      : messages.everyone[each.individuallyRational],
    each.dominatedBy.length > 0
      ? messages.dominated({ by: each.dominatedBy.map((outcome) => endName(scenario, outcome)) })
      : messages.pareto[each.paretoOfMovers],
    each.blockedBy.length > 0
      ? messages.blocked({
          coalitions: each.blockedBy.map((coalition) => coalitionName(scenario, coalition)),
        })
      : messages.core[each.core],
  ];
}
