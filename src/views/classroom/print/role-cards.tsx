import { sourceList } from '../../../report/report-sources';
import type { Basis, PartyId } from '../../../scenario/types';
import { useScenario } from '../../../ui/scenario-context';
import { RoleCardText } from '../role-card-text';
import styles from './role-cards.module.css';

/** Every party's card, two to a page. */
export function RoleCards() {
  const scenario = useScenario();
  return (
    <ul className={styles.cards}>
      {scenario.parties.map(({ id, name }) => (
        <li key={id} className={styles.card}>
          <h2 className={styles.name}>
            {name} <span>{scenario.title} · for this group alone</span>
          </h2>
          <Card party={id} />
        </li>
      ))}
    </ul>
  );
}

function Card({ party }: { party: PartyId }) {
  const scenario = useScenario();
  const sources = sourceList(scenario);
  const cite = (text: string, basis: Basis) => (
    <>
      {text}
      <sup className={styles.mark}>{basis.kind === 'document' ? sources.markOf(basis) : 'i'}</sup>
    </>
  );
  // Called, and not an element, so that the sources it uses are known below.
  const text = RoleCardText({ party, cite });
  const { documents } = sources.used();
  return (
    <>
      <div className={styles.text}>{text}</div>
      <p className={styles.sources}>
        {documents.map(
          ({ letter, name, passages }) =>
            `Source${letter && ` ${letter}`}: ${name}. ${passages
              .map(({ mark, locators }) => `${mark} ${locators.map((words) => `“${words}”`).join(', ')}. `)
              .join('')}`,
        )}
        i marks our inference, not the document’s words.
      </p>
    </>
  );
}
