import type { Report } from '../../report/report';
import { Disc } from '../../ui/disc';
import { StandingShape, StandingWord } from '../../ui/standing';
import { Cited } from './cited';
import styles from './report-parties.module.css';
import { StandingSince } from './standing-since';

/** Where the walk leaves every interest of every party, from the start to now, and the sentence last told of it. */
export function ReportParties({ report }: { report: Report }) {
  const moved = new Set(
    report.steps.flatMap(({ changes }) =>
      changes.filter(({ from, to }) => from !== to).map(({ interest }) => interest),
    ),
  );
  return (
    <section aria-labelledby="report-parties">
      <h2 id="report-parties">What it means for each party</h2>
      <div className={styles.parties}>
        {report.parties.map(({ id, name, interests }) => (
          <section key={id} className={styles.party} aria-label={name}>
            <h3>
              <Disc mover={id} />
              {name}
            </h3>
            <dl>
              {interests.map((interest) => (
                <div key={interest.id} className={styles.interest}>
                  <dt>
                    <StandingShape standing={interest.standing} />
                    <span>
                      {interest.name}:{' '}
                      {report.steps.length > 0 ? (
                        <StandingSince
                          from={interest.start}
                          to={interest.standing}
                          hasMoved={moved.has(interest.id)}
                        />
                      ) : (
                        <StandingWord standing={interest.standing} />
                      )}
                    </span>
                  </dt>
                  <dd>
                    <Cited text={interest.text} mark={interest.mark} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </section>
  );
}
