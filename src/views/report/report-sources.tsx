import type { ReportSources as Sources } from '../../report/report-sources';
import styles from './report-sources.module.css';

/** What the report rests on: each passage with the words pointed to, each inference with its reason. */
export function ReportSources({ sources }: { sources: Sources }) {
  const { document, passages, inferences } = sources;
  return (
    <section className={styles.section} aria-labelledby="report-sources">
      <h2 id="report-sources">Sources</h2>
      <p className={styles.document}>
        {document}. A mark behind a statement names what it rests on: a passage of the document, or an
        inference of ours.
      </p>
      <div className={styles.columns}>
        {passages.length > 0 && (
          <>
            <h3>The document</h3>
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
          </>
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
