import { hindsight as message } from '#messages/hindsight';
import { formatPeriods } from '#messages/period';
import type { Hindsight } from '../../hindsight/types';
import type { Vote } from '../../walk/session';
import type { Walk } from '../../walk/walk';
import { SourceLine } from './note-details';
import { OwnWalk } from './own-walk';
import styles from './report-part.module.css';

interface ReportPartProps {
  readonly hindsight: Hindsight;
  readonly walk: Walk;
  readonly votes: readonly Vote[];
}

/** For a report: the walk beside what happened, and each fact with its date and its sources. */
export function ReportPart({ hindsight, walk, votes }: ReportPartProps) {
  const [nearest] = hindsight.walks;
  return (
    <section className={styles.part} aria-labelledby="report-happened">
      <h2 id="report-happened">{message.title}</h2>
      <p>{message.lead({ about: hindsight.about, lastLooked: hindsight.lastLooked })}</p>
      {nearest && <OwnWalk nearest={nearest} walk={walk} votes={votes} />}
      <ol>
        {hindsight.notes.map(({ id, dates, title, text, sources }) => (
          <li key={id}>
            <p>
              <b>{formatPeriods(dates)}</b> · {message.reportFact({ title, text })}
            </p>
            <p className={styles.sources}>
              {sources.map((source, index) => (
                <span key={`${source.title} ${source.publisher}`}>
                  {index > 0 && '; '}
                  <SourceLine source={source} />
                </span>
              ))}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
