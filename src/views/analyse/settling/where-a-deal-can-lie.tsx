import { settling } from '#messages/settling';
import { endName } from '../../../analysis/preferences/describe-end';
import type { PreferenceResult } from '../../../analysis/preferences/preference-result';
import { isComputed } from '../../../analysis/result/analysis-result';
import { lookup } from '../../../scenario/lookup';
import { useScenario } from '../../../ui/scenario-context';
import { endHue } from '../parts/end-hue';
import { Missing, Section } from '../parts/section';
import { describeSecurity, describeSettlement, describeZone } from './describe-settlement';
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
