import { checking } from '#messages/factcheck';
import { Button } from '../../ui/button';
import styles from './check-progress.module.css';
import type { Check } from './use-factcheck';

/** How far the check has come, and the way to stop it or to begin again. */
export function CheckProgress({ check }: { readonly check: Check }) {
  const { state, stop, again } = check;
  if (state.kind === 'checked') return null;
  return (
    <div className={styles.progress}>
      <p role="status">{describeState(state)}</p>
      {state.kind === 'under way' ? (
        <Button onClick={stop}>{checking.stop}</Button>
      ) : (
        <Button onClick={again}>{checking.again}</Button>
      )}
    </div>
  );
}

function describeState(state: Exclude<Check['state'], { kind: 'checked' }>): string {
  if (state.kind === 'stopped') return checking.stopped;
  if (state.kind === 'failed') return checking.failed({ reason: state.reason });
  const { progress } = state;
  if (!progress) return checking.begun;
  return progress.kind === 'exploring' ? checking.exploring(progress) : checking.counting(progress);
}
