import { longDate } from '#messages/long-date';
import type { Hindsight } from '../../hindsight/types';
import styles from './analysis-part.module.css';
import { RetrospectList } from './retrospect-list';

/** For Analyse, on request: what the analysis said of what happened, and what could not be known. */
export function AnalysisPart({ hindsight }: { readonly hindsight: Hindsight }) {
  const said = hindsight.retrospect.filter(({ of }) => of === 'analysis');
  if (said.length === 0) return null;
  return (
    <details className={styles.part}>
      <summary>What came of what the analysis says</summary>
      <p>From what happened, as last looked up on {longDate(hindsight.lastLooked)}.</p>
      <RetrospectList retrospect={said} notes={hindsight.notes} />
    </details>
  );
}
