import { search as messages } from '#messages/search';
import { Button } from '../../../ui/button';
import styles from './search-notice.module.css';
import type { Found } from './use-analysis';

/** How far a search in the background has come, and the way to stop it or to begin again. */
export function SearchNotice({ search }: { search: NonNullable<Found['search']> }) {
  const { state, stop, again } = search;
  if (state.kind === 'found') return null;
  return (
    <div className={`${styles.notice} screen-only`}>
      <p role="status">{messageOf(state)}</p>
      {state.kind === 'under way' ? (
        <Button onClick={stop}>{messages.stop}</Button>
      ) : (
        <Button onClick={again}>{messages.again}</Button>
      )}
    </div>
  );
}

function messageOf(state: NonNullable<Found['search']>['state']): string {
  if (state.kind === 'under way') return messages.underWay(state);
  return state.kind === 'failed' ? messages.failed(state) : messages.stopped;
}
