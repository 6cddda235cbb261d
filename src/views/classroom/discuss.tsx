import type { RoomQuestion } from '../../scenario/types';
import styles from './screen.module.css';

/** The scenario's questions for a room, shown when the facilitator asks for them. */
export function Discuss({ questions }: { questions: readonly RoomQuestion[] }) {
  if (questions.length === 0) return null;
  return (
    <details className={styles.questions}>
      <summary>Questions to discuss</summary>
      <Questions questions={questions} />
    </details>
  );
}

/** Questions in their order, each with what kind it is. */
export function Questions({ questions }: { questions: readonly RoomQuestion[] }) {
  return (
    <ol className={styles.questionList}>
      {questions.map(({ kind, text }) => (
        <li key={text}>
          {text} <span className={styles.kind}>{kind}</span>
        </li>
      ))}
    </ol>
  );
}
