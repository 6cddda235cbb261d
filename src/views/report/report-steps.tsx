import type { Report, ReportStep } from '../../report/report';
import { Disc } from '../../ui/disc';
import { StandingShape } from '../../ui/standing';
import { Cited } from './cited';
import styles from './report-steps.module.css';
import { StandingSince } from './standing-since';

/** How the walk got here: the story, then each step with who made it, what it changed and the person's note. */
export function ReportSteps({ report }: { report: Report }) {
  const names = new Map(
    report.parties.flatMap((party) =>
      party.interests.map(({ id, name }) => [id, `${name} (${party.name})`] as const),
    ),
  );
  const last = report.steps[report.steps.length - 1];
  const isEnded = report.place.kind === 'outcome';
  return (
    <section aria-labelledby="report-steps">
      <h2 id="report-steps">How we got here</h2>
      <p className={styles.story}>{report.story || 'No move has been made.'}</p>
      {report.startNote && <Note text={report.startNote} on="the start" />}
      {report.steps.length > 0 && (
        <ol className={styles.steps}>
          {report.steps.map((step) => (
            <li key={step.step}>
              <Step step={step} names={names} isEnd={isEnded && step === last} />
              {step.note && <Note text={step.note} on={`step ${step.step}`} />}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

interface StepProps {
  readonly step: ReportStep;
  /** What each interest is called. */
  readonly names: ReadonlyMap<string, string>;
  /** Whether an outcome comes of it: what that means for everyone is told of the parties. */
  readonly isEnd: boolean;
}

function Step({ step, names, isEnd }: StepProps) {
  return (
    <div>
      <p className={styles.made}>
        <span className={styles.number}>{step.step}</span>
        <Disc mover={step.by} />
        <b>{step.story}</b>
      </p>
      <p className={styles.does}>
        <Cited text={step.text} mark={step.mark} />{' '}
        <span className={styles.to}>It leads to “{step.to}”.</span>
      </p>
      {isEnd && <p className={styles.to}>What it means for each party is told below.</p>}
      {!isEnd && step.changes.length > 0 && (
        <ul className={styles.changes}>
          {step.changes.map(({ interest, from, to, text, mark }) => (
            <li key={interest}>
              <StandingShape standing={to} />
              <p>
                {names.get(interest)}: <StandingSince from={from} to={to} />.{' '}
                <Cited text={text} mark={mark} />
              </p>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** A note of the person's own, as it was written. */
function Note({ text, on }: { text: string; on: string }) {
  return (
    <div className={styles.note}>
      <p className={styles.noteOn}>Note on {on}</p>
      <p className={styles.noteText}>{text}</p>
    </div>
  );
}
