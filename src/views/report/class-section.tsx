import type { ReportClass } from '../../report/report-class';
import styles from './report-view.module.css';

/** What a class did on the way: whom it played, what it predicted at each step, and how right it was. */
export function ClassSection({ taught }: { taught: ReportClass }) {
  const { played, votes, summary } = taught;
  return (
    <section aria-labelledby="report-class">
      <h2 id="report-class">What the class did</h2>
      {played.length > 0 && <p>Played: {played.join('; ')}.</p>}
      {summary.length > 0 && <p>{summary.join(' ')}</p>}
      {votes.length > 0 && (
        <ul className={styles.list} aria-label="What it predicted">
          {votes.map(({ step, situation, told }) => (
            <li key={step}>
              <b>
                Step {step}, “{situation}”.
              </b>{' '}
              {told}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
