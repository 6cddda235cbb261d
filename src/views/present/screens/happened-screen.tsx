import { describeSource } from '#messages/describe-source';
import { happened } from '#messages/happened';
import { formatPeriods } from '#messages/period';
import type { HappenedOnStage } from './happened-screens';
import styles from './stage.module.css';

interface HappenedScreenProps {
  readonly screen: HappenedOnStage;
  readonly heading: 'h1' | 'h2';
}

/** A fact of the time after the scenario's date, with where it is read; or what of it the model does not fit. */
export function HappenedScreen({ screen: { note, tells }, heading: Heading }: HappenedScreenProps) {
  const [source] = note.sources;
  return (
    <>
      <p className={styles.kicker}>{happened.kicker({ when: formatPeriods(note.dates) })}</p>
      <Heading className={styles.question}>{note.title}</Heading>
      {tells !== 'misfit' && <p className={styles.told}>{note.text}</p>}
      {tells !== 'fact' && (
        <div className={styles.misfit}>
          <p className={styles.caption}>{happened.misfit}</p>
          <p>{note.misfit}</p>
        </div>
      )}
      {source && (
        <p className={styles.caption}>
          {happened.source({ source: describeSource(source), more: note.sources.length - 1 })}
        </p>
      )}
    </>
  );
}
