import type { Report } from '../../report/report';
import { lookup } from '../../scenario/lookup';
import hues from '../../ui/hue.module.css';
import { useScenario } from '../../ui/scenario-context';
import { Cited } from './cited';
import styles from './report-place.module.css';

/** Where the walk stands: the outcome, or the situation and who may do what in it. */
export function ReportPlace({ report }: { report: Report }) {
  const scenario = useScenario();
  const { kind, at, title, account, next } = report.place;
  const isOutcome = kind === 'outcome';
  return (
    <section
      className={isOutcome ? hues[lookup(scenario).outcome(at).hue] : ''}
      aria-labelledby="report-place"
    >
      <h2 id="report-place" className={styles.title}>
        <span className={styles.kind}>{isOutcome ? 'Outcome' : 'Where it stands'}</span> {title}
      </h2>
      <p className={styles.account}>
        {account.map((claim) => (
          <span key={claim.text}>
            <Cited {...claim} />{' '}
          </span>
        ))}
      </p>
      {next && (
        <p className={styles.next}>
          <b>{next.mover} is to move:</b> {next.choices.join('; ')}.
        </p>
      )}
    </section>
  );
}
