import { textWidth } from '../layout/text-block';
import drawing from './map-drawing.module.css';
import styles from './map-legend.module.css';

const lines = [
  ['lit', 'your walk, with its steps'],
  ['open', 'a move open from here'],
  ['closed', 'closed from here'],
  ['branch', 'a branch walked before'],
  ['faded', 'out of reach from here'],
] as const;

const sample = { width: 40, gap: 28 };
const size = 12;
const hereWords = 'you are here';

/** What the drawing's lines and boxes mean. */
export function MapLegend() {
  return (
    <ul className={styles.legend} aria-label="Legend">
      <li>
        <svg width="34" height="18" aria-hidden="true">
          <HereSample />
        </svg>
        {hereWords}
      </li>
      {lines.map(([kind, words]) => (
        <li key={kind}>
          <svg width="34" height="18" aria-hidden="true">
            <LineSample kind={kind} />
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}

/** The legend as part of a drawing, one line of it. */
export function DrawnLegend({ y }: { y: number }) {
  return (
    <g transform={`translate(0 ${y})`}>
      <HereSample />
      <text className={styles.words} x={sample.width} y="13" fontSize={size}>
        {hereWords}
      </text>
      {lines.map(([kind, words], index) => (
        <g key={kind} transform={`translate(${roomFor(lines.slice(0, index).map(([, said]) => said))} 0)`}>
          <LineSample kind={kind} />
          <text className={styles.words} x={sample.width} y="13" fontSize={size}>
            {words}
          </text>
        </g>
      ))}
    </g>
  );
}

/** The room that some entries of a drawn legend take, the first entry of all with them. */
function roomFor(entries: readonly string[]): number {
  const widths = [hereWords, ...entries].map((words) => sample.width + textWidth(words) * size + sample.gap);
  return widths.reduce((sum, width) => sum + width, 0);
}

function HereSample() {
  return (
    <g className={`${drawing.situation} ${drawing.here}`}>
      <rect x="2" y="2" width="30" height="14" rx="3" />
    </g>
  );
}

function LineSample({ kind }: { kind: (typeof lines)[number][0] }) {
  const quiet = kind === 'closed' || kind === 'branch' || kind === 'faded' ? drawing.quiet : '';
  return <path className={`${drawing.line} ${drawing[kind]} ${quiet}`} d="M2 9H32" />;
}
