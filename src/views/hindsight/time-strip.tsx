import { middleOf, spanOf } from '../../hindsight/dates';
import type { Hindsight } from '../../hindsight/types';
import hues from '../../ui/hue.module.css';
import { useScenario } from '../../ui/scenario-context';
import styles from './time-strip.module.css';
import { phaseSpans } from './timeline/phase-spans';
import { timeScale } from './timeline/time-scale';

const width = 1000;
/** A shorter phase has no room for its name. */
const minNamed = 50;

/** The whole time on one line, to scale: the phases of the model, and a mark for each fact. For paper, which is not scrolled. */
export function TimeStrip({ hindsight }: { readonly hindsight: Hindsight }) {
  const scenario = useScenario();
  const { first, last, years } = timeScale(hindsight);
  const xOf = (day: number) => ((day - first) / (last + 1 - first)) * width;
  const walk = hindsight.walks[0];
  return (
    <svg className={styles.strip} viewBox={`0 0 ${width} 74`} aria-hidden="true">
      {walk &&
        phaseSpans(scenario, walk, hindsight.lastLooked).map(({ name, from, to, hue }) => (
          <g key={`${name} ${from}`} className={hue && hues[hue]}>
            <rect
              className={hue ? styles.outcome : styles.phase}
              x={xOf(from)}
              y={22}
              width={Math.max(xOf(to) - xOf(from), 4)}
              height={14}
            />
            {xOf(to) - xOf(from) > minNamed && (
              <text x={xOf(from) + 3} y={16}>
                {name}
              </text>
            )}
          </g>
        ))}
      <line className={styles.axis} x1={0} x2={width} y1={48} y2={48} />
      {years.map(({ year, day }) => (
        <g key={year}>
          <line className={styles.axis} x1={xOf(day)} x2={xOf(day)} y1={42} y2={58} />
          <text x={xOf(day) + 3} y={70}>
            {year}
          </text>
        </g>
      ))}
      {hindsight.notes.flatMap(({ id, dates }) =>
        dates.map((period) => {
          const { first: from, last: to } = spanOf(period);
          return to - from > 31 ? (
            <line
              key={`${id} ${period.from}`}
              className={styles.lasting}
              x1={xOf(from)}
              x2={xOf(to)}
              y1={48}
              y2={48}
            />
          ) : (
            <circle
              key={`${id} ${period.from}`}
              className={styles.fact}
              cx={xOf(middleOf(period))}
              cy={48}
              r={4}
            />
          );
        }),
      )}
    </svg>
  );
}
