import hues from '../../../ui/hue.module.css';
import { useScenario } from '../../../ui/scenario-context';
import type { Station } from '../../../walk/walk';
import type { LostOutcomes } from '../use-lost-outcomes';
import styles from './still-possible.module.css';

interface StillPossibleProps {
  readonly lost: LostOutcomes;
  readonly stations: readonly Station[];
}

/** Which outcomes can be reached from here; one that no longer can goes quiet and says which step closed it. */
export function StillPossible({ lost, stations }: StillPossibleProps) {
  const scenario = useScenario();
  return (
    <section className={styles.possible} aria-label="Still possible">
      <h2 className={styles.heading}>
        {lost === undefined
          ? 'Outcomes'
          : typeof lost === 'string'
            ? 'Outcomes (too many positions ahead to say at once which are still possible)'
            : 'Still possible'}
      </h2>
      <ul className={styles.outcomes}>
        {scenario.outcomes.map((outcome) => {
          const step = typeof lost === 'object' ? lost.get(outcome.id) : undefined;
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
