import styles from './screen.module.css';

/** The scenario's questions for a room, shown when the facilitator asks for them. */
export function Discuss({ questions }: { questions: readonly string[] }) {
  if (questions.length === 0) return null;
  return (
    <details className={styles.questions}>
      <summary>Questions to discuss</summary>
      <ol>
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
    </details>
  );
}
