import { counted } from '#messages/wording';
import { useScenario } from '../../../ui/scenario-context';
import { Scrolling } from '../parts/section';
import styles from './spread-chart.module.css';

/** How many paths an outcome has of each length, as bars; drawn to its own tallest, each chart over the same lengths. */
export function SpreadChart({ outcome, lengths }: { outcome: string; lengths: readonly bigint[] }) {
  const most = lengths.toSorted((a, b) => (a < b ? 1 : -1))[0] ?? 0n;
  if (most === 0n) return null;
  const first = lengths.findIndex((each) => each > 0n);
  const last = lengths.findLastIndex((each) => each > 0n);
  const mode = lengths.indexOf(most);
  const said =
    first === last
      ? `Every path to ${outcome} takes ${counted(first, 'move')}.`
      : `Paths to ${outcome} take ${first} to ${last} moves; the most take ${mode}.`;
  return (
    <figure className={styles.spread}>
      <svg
        viewBox={`0 0 ${lengths.length} 24`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`${said} ${lengths.length > 1 ? 'The table has the numbers.' : ''}`}
      >
        {lengths.map((count, length) => {
          const height = count === 0n ? 0 : Math.max(0.5, Number((count * 2400n) / most) / 100);
          return <rect key={length} x={length + 0.1} y={24 - height} width={0.8} height={height} />;
        })}
        <path d={`M0 24h${lengths.length}`} />
      </svg>
      <figcaption aria-hidden="true">
        {first === last ? `${counted(first, 'move')} each` : `${first} to ${last} moves, most often ${mode}`}
      </figcaption>
    </figure>
  );
}

/** The same of all outcomes as a table. */
export function SpreadTable({ byLength }: { byLength: readonly (readonly bigint[])[] }) {
  const scenario = useScenario();
  const longest = Math.max(...byLength.map((row) => row.length));
  const lengths = Array.from({ length: longest }, (_, length) => length).filter((length) =>
    byLength.some((row) => (row[length] ?? 0n) > 0n),
  );
  return (
    <Scrolling label="Paths by number of moves">
      <table>
        <thead>
          <tr>
            <th scope="col">Moves</th>
            {scenario.outcomes.map(({ id, short }) => (
              <th key={id} scope="col" data-number>
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lengths.map((length) => (
            <tr key={length}>
              <th scope="row">{length}</th>
              {scenario.outcomes.map(({ id }, index) => (
                <td key={id} data-number>
                  {(byLength[index]?.[length] ?? 0n).toLocaleString('en')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}
