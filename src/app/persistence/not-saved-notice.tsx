import type { StoreProblem } from '../../persistence/store-problem';
import { Button } from '../../ui/button';
import { focusMain } from '../../ui/focus-main';
import styles from '../../ui/notice.module.css';
import type { WalkPersistence } from './walk-persistence';

/** Tells what the device does not keep, and why. */
export function NotSavedNotice({ problem, keeping }: { problem: StoreProblem; keeping: WalkPersistence }) {
  const dismiss = () => {
    keeping.dismissProblem();
    focusMain();
  };
  return (
    <div className={styles.notice} role="alert">
      <p>{problem.words}</p>
      <Button onClick={dismiss}>Understood</Button>
    </div>
  );
}
