import { longDate } from '#messages/long-date';
import { formatPeriods } from '#messages/period';
import type { Confirmation, Fit, Note, NoteSource } from '../../hindsight/types';
import styles from './note-details.module.css';

const confirmations: Readonly<Record<Confirmation, string>> = {
  primary: 'Confirmed by the text itself: a law, a ruling, an order or a page of whoever acted.',
  both: 'Confirmed in part by the text itself, and for the rest by reports.',
  secondary: 'Confirmed by reports, read at their own address or where they are named.',
};

const fits: Readonly<Record<Fit, string>> = {
  close: 'Close to the model',
  partial: 'Fits the model in part',
  none: 'No room in the model',
};

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
        <dt>When</dt>
        <dd>{formatPeriods(dates)}</dd>
        <dt>{fits[fit]}</dt>
        <dd>{misfit}</dd>
        <dt>How sure</dt>
        <dd>
          {confirmations[confirmation]} {confirms}
        </dd>
        {open && (
          <>
            <dt>Not known</dt>
            <dd>
              {open} Last looked on {longDate(lastLooked)}.
            </dd>
          </>
        )}
        <dt>Read it in</dt>
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
  const from = [publisher, date && longDate(date)].filter(Boolean).join(', ');
  return (
    <>
      {address ? (
        <a href={address} rel="noreferrer">
          {title}
        </a>
      ) : (
        title
      )}
      {from && <span className={styles.from}> {from}</span>}
    </>
  );
}
