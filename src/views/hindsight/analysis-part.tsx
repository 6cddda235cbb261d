import { hindsight as message } from '#messages/hindsight';
import type { Hindsight } from '../../hindsight/types';
import styles from './analysis-part.module.css';
import { RetrospectList } from './retrospect-list';

/** For Analyse, on request: what the analysis said of what happened, and what could not be known. */
export function AnalysisPart({ hindsight }: { readonly hindsight: Hindsight }) {
  const said = hindsight.retrospect.filter(({ of }) => of === 'analysis');
  if (said.length === 0) return null;
  return (
    <details className={styles.part}>
      <summary>{message.inAnalyse}</summary>
      <p>{message.inAnalyseFrom({ lastLooked: hindsight.lastLooked })}</p>
      <RetrospectList retrospect={said} notes={hindsight.notes} />
    </details>
  );
}
