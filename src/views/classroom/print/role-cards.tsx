import { sourceList } from '../../../report/report-sources';
import type { Basis, PartyId, Scenario } from '../../../scenario/types';
import { RoleCardText } from '../role-card-text';
import styles from './role-cards.module.css';

/** Every party's card, two to a page. */
export function RoleCards({ scenario }: { scenario: Scenario }) {
  return (
    <ul className={styles.cards}>
      {scenario.parties.map(({ id, name }) => (
        <li key={id} className={styles.card}>
          <h2 className={styles.name}>
            {name} <span>{scenario.title} · for this group alone</span>
          </h2>
          <Card scenario={scenario} party={id} />
        </li>
      ))}
    </ul>
  );
}

function Card({ scenario, party }: { scenario: Scenario; party: PartyId }) {
  const sources = sourceList(scenario);
  const cite = (text: string, basis: Basis) => (
    <>
      {text}
      <sup className={styles.mark}>{basis.kind === 'document' ? sources.markOf(basis) : 'i'}</sup>
    </>
  );
  // Called, and not an element, so that the sources it uses are known below.
  const text = RoleCardText({ scenario, party, cite });
  const { passages, document } = sources.used();
  return (
    <>
      <div className={styles.text}>{text}</div>
      <p className={styles.sources}>
        Source: {document}.{' '}
        {passages.map(
          ({ mark, locators }) => `${mark} ${locators.map((words) => `“${words}”`).join(', ')}. `,
        )}
        i marks our inference, not the document’s words.
      </p>
    </>
  );
}
