import { hindsight as message } from '#messages/hindsight';
import { formatPeriods } from '#messages/period';
import type { Note, NoteSource } from '../../hindsight/types';
import styles from './note-details.module.css';

interface NoteDetailsProps {
  readonly note: Note;
  /** When it was last looked up, as ISO 8601. */
  readonly lastLooked: string;
}

/** A fact in full: what happened, what of it the model does not fit, how surely it is confirmed, and where it is read. */
export function NoteDetails({ note, lastLooked }: NoteDetailsProps) {
  const { dates, text, fit, misfit, confirmation, confirms, sources, open } = note;
  return (
    <div className={styles.note}>
      <p className={styles.text}>{text}</p>
      <dl className={styles.about}>
        <dt>{message.fact.when}</dt>
        <dd>{formatPeriods(dates)}</dd>
        <dt>{message.fact.fit[fit]}</dt>
        <dd>{misfit}</dd>
        <dt>{message.fact.sure}</dt>
        <dd>
          {message.fact.confirmed[confirmation]} {confirms}
        </dd>
        {open && (
          <>
            <dt>{message.fact.unknown}</dt>
            <dd>{message.fact.open({ open, lastLooked })}</dd>
          </>
        )}
        <dt>{message.fact.sources}</dt>
        <dd>
          <ul>
            {sources.map((source) => (
              <li key={`${source.title} ${source.publisher}`}>
                <SourceLine source={source} />
              </li>
            ))}
          </ul>
        </dd>
      </dl>
    </div>
  );
}

/** A source by title, publisher and date; a link only where the page was seen at its address. */
export function SourceLine({ source: { title, publisher, date, address } }: { readonly source: NoteSource }) {
  const from = message.fact.from({ publisher, date });
  return (
    <>
      {address ? (
        <a href={address} rel="noreferrer">
          {title}
        </a>
      ) : (
        title
      )}
      {(publisher ?? date) && <span className={styles.from}> {from}</span>}
    </>
  );
}
