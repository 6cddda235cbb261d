import { counted } from '#messages/wording';
import { Button } from '../../../ui/button';
import styles from './search-notice.module.css';
import type { Found } from './use-analysis';

/** How far a search in the background has come, and the way to stop it or to begin again. */
export function SearchNotice({ search }: { search: NonNullable<Found['search']> }) {
  const { state, stop, again } = search;
  if (state.kind === 'found') return null;
  return (
    <div className={`${styles.notice} screen-only`}>
      <p role="status">{inWords(state)}</p>
      {state.kind === 'under way' ? (
        <Button onClick={stop}>Stop</Button>
      ) : (
        <Button onClick={again}>Search again</Button>
      )}
    </div>
  );
}

function inWords(state: NonNullable<Found['search']>['state']): string {
  if (state.kind === 'under way') {
    const met = state.states > 0 ? `: ${counted(state.states, 'position')} so far` : '';
    return `Much lies ahead. It is searched in the background${met}.`;
  }
  if (state.kind === 'failed')
    return `The search failed: ${state.reason} What needs every position is left out.`;
  return 'The search was stopped. What needs every position is left out.';
}
