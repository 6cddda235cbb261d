import { useId } from 'react';
import { watch } from '#messages/watch';
import { percent } from '#messages/wording';
import type { FindingOut } from '../../../analysis/odds/find-out-first';
import { isComputed, type Part } from '../../../analysis/result/analysis-result';
import { useScenario } from '../../../ui/scenario-context';
import { Missing } from '../parts/section';
import styles from './watch-for.module.css';

const { findOut: messages } = watch;

interface FindOutFirstProps {
  readonly findOut: Part<readonly FindingOut[]>;
  readonly isJudged: boolean;
}

/** The open questions, the one whose answer is expected to change the odds most first. */
export function FindOutFirst({ findOut, isJudged }: FindOutFirstProps) {
  const scenario = useScenario();
  const heading = useId();
  if (scenario.assumptions.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading} className={styles.heading}>
        {messages.title}
      </h3>
      {!isComputed(findOut) ? (
        <Missing>{findOut.notComputed}</Missing>
      ) : findOut.length === 0 ? (
        <p className={styles.note}>{messages.none}</p>
      ) : (
        <>
          <p className={styles.note}>
            {messages.what} {!isJudged && watch.along.equal}
          </p>
          <ol className={styles.list}>
            {findOut.map(({ assumption, change }) => (
              <li key={assumption}>
                {messages.item({
                  question: scenario.assumptions.find(({ id }) => id === assumption)?.question ?? '',
                  change: percent(change),
                })}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
