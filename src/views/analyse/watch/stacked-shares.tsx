import hues from '../../../ui/hue.module.css';
import { useScenario } from '../../../ui/scenario-context';
import styles from './stacked-shares.module.css';

interface StackedSharesProps {
  /** By column, the share of each outcome, in the scenario's order; what is left of 1 stays empty. */
  readonly columns: readonly (readonly number[])[];
  /** What the picture shows, for who does not see it. */
  readonly label: string;
}

/** Shares as stacked columns, one beside the other, as sports pages print how a match stood. */
export function StackedShares({ columns, label }: StackedSharesProps) {
  const { outcomes } = useScenario();
  const last = columns.length - 1;
  return (
    <figure className={styles.figure}>
      <svg viewBox={`0 0 ${columns.length} 1`} preserveAspectRatio="none" role="img" aria-label={label}>
        {columns.map((shares, column) =>
          outcomes.map(({ id, hue }, index) => {
            const before = shares.slice(0, index).reduce((sum, each) => sum + each, 0);
            return (
              <rect
                key={`${column} ${id}`}
                className={hues[hue]}
                x={column + 0.04}
                y={before}
                width={0.92}
                height={shares[index] ?? 0}
              />
            );
          }),
        )}
      </svg>
      <p className={styles.axis} aria-hidden="true">
        <span>0</span>
        <span>{last}</span>
      </p>
      <ul className={styles.key} aria-hidden="true">
        {outcomes.map(({ id, short, hue }) => (
          <li key={id} className={hues[hue]}>
            {short}
          </li>
        ))}
      </ul>
    </figure>
  );
}
