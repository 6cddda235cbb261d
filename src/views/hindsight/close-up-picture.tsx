import { hindsight as message } from '#messages/hindsight';
import { formatPeriod } from '#messages/period';
import { dateOfDay, spanOf } from '../../hindsight/dates';
import type { CloseUp, Note } from '../../hindsight/types';
import { lookup } from '../../scenario/lookup';
import { customProperties } from '../../ui/custom-properties';
import hues from '../../ui/hue.module.css';
import { useScenario } from '../../ui/scenario-context';
import styles from './close-up-picture.module.css';
import { NoteLinks } from './note-links';

interface CloseUpPictureProps {
  readonly closeUp: CloseUp;
  readonly notes: readonly Note[];
  readonly onShow: (id: string) => void;
}

/** A few days drawn large: a column a day, a bar for each thing that lasted, in the hue of the outcome it looks like. */
export function CloseUpPicture({ closeUp, notes, onShow }: CloseUpPictureProps) {
  const scenario = useScenario();
  const spans = closeUp.moments.map(({ date }) => spanOf(date));
  const first = Math.min(...spans.map((span) => span.first));
  const last = Math.max(...spans.map((span) => span.last));
  const days = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return (
    <figure className={styles.picture}>
      <div className={styles.days} aria-hidden="true" style={customProperties({ '--days': days.length })}>
        {days.map((day) => (
          <p key={day}>
            <span>{message.weekday({ day: (day + 4) % 7 })}</span> {message.day({ date: dateOfDay(day) })}
          </p>
        ))}
      </div>
      <ol className={styles.moments} style={customProperties({ '--days': days.length })}>
        {closeUp.moments.map(({ date, days: lasted, title, text, outcome, notes: restsOn }) => {
          const span = spanOf(date);
          const length = span.last - span.first + 1;
          const shown = lasted ?? length;
          const end = outcome && lookup(scenario).outcome(outcome);
          const from = span.first - first + (length - shown) / 2;
          return (
            <li key={title} className={end ? hues[end.hue] : undefined}>
              <p
                className={styles.bar}
                data-outcome={end !== undefined}
                style={customProperties({
                  '--from': from,
                  '--length': shown,
                })}
              >
                <span className="visually-hidden">{message.during({ when: formatPeriod(date) })}</span>
              </p>
              <div className={styles.words} style={customProperties({ '--from': from })}>
                {end && <p className={styles.end}>{end.title}</p>}
                <h3>{title}</h3>
                <p>{text}</p>
                <NoteLinks notes={notes} of={restsOn} onShow={onShow} />
              </div>
            </li>
          );
        })}
      </ol>
      <figcaption className={styles.caption}>{closeUp.about}</figcaption>
    </figure>
  );
}
