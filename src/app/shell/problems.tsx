import { Button } from '../../ui/button';
import { focusMain } from '../../ui/focus-main';
import styles from './problems.module.css';

interface ProblemsProps {
  readonly problems: readonly string[];
  readonly onDismiss: () => void;
}

/** What could not be opened of an address or of what was kept, in plain words; the nearest place that makes sense is shown below. */
export function Problems({ problems, onDismiss }: ProblemsProps) {
  const dismiss = () => {
    onDismiss();
    focusMain();
  };
  return (
    <div className={styles.problems} role="alert">
      <div>
        <p>
          <b>Not all of it could be opened.</b> You are at the nearest place that makes sense.
        </p>
        <ul>
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      </div>
      <Button onClick={dismiss}>Understood</Button>
    </div>
  );
}
