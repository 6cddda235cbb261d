import { tooMany } from '../../../analysis/state-space/within-limit';
import type { SituationId } from '../../../scenario/types';
import hues from '../../../ui/hue.module.css';
import { useScenario } from '../../../ui/scenario-context';
import type { Station } from '../../../walk/walk';
import styles from './still-possible.module.css';

interface StillPossibleProps {
  /** The outcomes out of reach, each with the step (from 1) that closed it; 0 where the answers fixed do. */
  readonly lost: ReadonlyMap<SituationId, number> | typeof tooMany;
  readonly stations: readonly Station[];
}

/** Which outcomes can be reached from here; one that no longer can goes quiet and says which step closed it. */
export function StillPossible({ lost, stations }: StillPossibleProps) {
  const scenario = useScenario();
  return (
    <section className={styles.possible} aria-label="Still possible">
      <h2 className={styles.heading}>
        {lost === tooMany
          ? 'Outcomes (too many positions ahead to say at once which are still possible)'
          : 'Still possible'}
      </h2>
      <ul className={styles.outcomes}>
        {scenario.outcomes.map((outcome) => {
          const step = lost === tooMany ? undefined : lost.get(outcome.id);
          return (
            <li key={outcome.id} className={`${styles.outcome} ${hues[outcome.hue]}`}>
              <span className={step === undefined ? styles.open : styles.closed}>
                <span className="visually-hidden">{step === undefined ? '' : 'No longer possible: '}</span>
                {outcome.short}
              </span>
              {step !== undefined && (
                <span className={styles.because}>
                  {step === 0 ? 'by your answers' : `step ${step}: ${stations[step]?.move?.label ?? ''}`}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
