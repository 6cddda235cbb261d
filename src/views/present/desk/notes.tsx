import type { ReactNode } from 'react';
import { accountAt, textOf } from '../../../scenario/account';
import { lookup } from '../../../scenario/lookup';
import { useScenario } from '../../../ui/scenario-context';
import type { Station } from '../../../walk/walk';
import styles from './notes.module.css';

interface NotesProps {
  readonly station: Station;
  /** The presenter's own. */
  readonly own: ReactNode;
}

/** A speaker's notes on a place: one's own, the questions to put to the room, and the whole account. */
export function Notes({ station, own }: NotesProps) {
  const scenario = useScenario();
  const { title, discuss } = lookup(scenario).node(station.state.at);
  const account = accountAt(scenario, station.state);
  return (
    <section className={styles.notes} aria-label="Notes">
      <h2>Notes</h2>
      {own}
      {discuss.length > 0 && (
        <>
          <h3>To ask the room</h3>
          <ul>
            {discuss.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
      <h3>{title}</h3>
      <p>{textOf(account)}</p>
      {station.move && (
        <>
          <h3>Why this move</h3>
          <p>{station.move.why}</p>
        </>
      )}
    </section>
  );
}
