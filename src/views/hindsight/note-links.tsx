import { hindsight as message } from '#messages/hindsight';
import { formatShort } from '#messages/period';
import type { Note } from '../../hindsight/types';
import styles from './note-links.module.css';

interface NoteLinksProps {
  readonly notes: readonly Note[];
  /** Ids of the notes that something rests on. */
  readonly of: readonly string[];
  /** Opens one on the timeline; absent where there is none beside it. */
  readonly onShow?: (id: string) => void;
}

/** The facts that something rests on, each with its date; pressed, it opens on the timeline. */
export function NoteLinks({ notes, of, onShow }: NoteLinksProps) {
  const named = of.flatMap((id) => notes.find((note) => note.id === id) ?? []);
  if (named.length === 0) return null;
  return (
    <ul className={styles.links} aria-label={message.fact.restsOn}>
      {named.map(({ id, title, dates }) => (
        <li key={id}>
          {onShow ? (
            <button type="button" onClick={() => onShow(id)}>
              <span>{dates[0] && formatShort(dates[0])}</span> {title}
            </button>
          ) : (
            <>
              <span>{dates[0] && formatShort(dates[0])}</span> {title}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
