import { hindsight as message } from '#messages/hindsight';
import type { Note, Retrospect } from '../../hindsight/types';
import { NoteLinks } from './note-links';
import styles from './retrospect-list.module.css';

interface RetrospectListProps {
  readonly retrospect: readonly Retrospect[];
  readonly notes: readonly Note[];
  /** Opens a fact on the timeline; absent where there is none beside it. */
  readonly onShow?: (id: string) => void;
}

/** What was said beforehand, what came, and whether it could have been known. */
export function RetrospectList({ retrospect, notes, onShow }: RetrospectListProps) {
  return (
    <ul className={styles.list}>
      {retrospect.map(({ title, said, came, knowable: known, why, notes: restsOn }) => (
        <li key={title}>
          <h4>{title}</h4>
          <dl>
            <div>
              <dt>{message.said}</dt>
              <dd>{said}</dd>
            </div>
            <div>
              <dt>{message.came}</dt>
              <dd>{came}</dd>
            </div>
            <div>
              <dt>{message.knowable[known]}</dt>
              <dd>{why}</dd>
            </div>
          </dl>
          <NoteLinks notes={notes} of={restsOn} {...(onShow && { onShow })} />
        </li>
      ))}
    </ul>
  );
}
