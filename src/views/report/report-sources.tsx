import { Fragment } from 'react';
import type { ReportSources as Sources } from '../../report/report-sources';
import styles from './report-sources.module.css';

/** What the report rests on: each passage with the words pointed to, each inference with its reason. */
export function ReportSources({ sources }: { sources: Sources }) {
  const { documents, inferences } = sources;
  const isAlone = documents.length === 1;
  return (
    <section className={styles.section} aria-labelledby="report-sources">
      <h2 id="report-sources">Sources</h2>
      {documents.map(({ letter, name, address }) => (
        <p key={`${letter} ${name}`} className={styles.document}>
          {letter && <b>{letter}</b>} {name}. {address !== undefined && <a href={address}>{address}</a>}
        </p>
      ))}
      <p className={styles.document}>
        A mark behind a statement names what it rests on: a passage of {isAlone ? 'the document' : 'a source'}
        , or an inference of ours.
      </p>
      <div className={styles.columns}>
        {documents.map(
          ({ letter, passages }) =>
            passages.length > 0 && (
              <Fragment key={letter}>
                <h3>{isAlone ? 'The document' : `Source ${letter}`}</h3>
                <ul className={styles.sources}>
                  {passages.map(({ mark, tells, locators }) => (
                    <li key={mark}>
                      <b>{mark}</b> {tells}{' '}
                      <span className={styles.locators}>
                        {locators.map((locator) => `“${locator}”`).join(', ')}
                      </span>
                    </li>
                  ))}
                </ul>
              </Fragment>
            ),
        )}
        {inferences.length > 0 && (
          <>
            <h3>Our inferences</h3>
            <ul className={styles.sources}>
              {inferences.map(({ mark, reason }) => (
                <li key={mark}>
                  <b>{mark}</b> {reason}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}
