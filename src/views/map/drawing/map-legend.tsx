import { map } from '#messages/map';
import { textWidth } from '../layout/text-block';
import drawing from './map-drawing.module.css';
import styles from './map-legend.module.css';

const lines = ['lit', 'open', 'closed', 'branch', 'faded'] as const;

const sample = { width: 40, gap: 28 };
const size = 12;

/** What the drawing's lines and boxes mean. */
export function MapLegend() {
  return (
    <ul className={styles.legend} aria-label={map.legend}>
      <li>
        <svg width="34" height="18" aria-hidden="true">
          <HereSample />
        </svg>
        {map.marks.here}
      </li>
      {lines.map((kind) => (
        <li key={kind}>
          <svg width="34" height="18" aria-hidden="true">
            <LineSample kind={kind} />
          </svg>
          {map.marks[kind]}
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
        {map.marks.here}
      </text>
      {lines.map((kind, index) => (
        <g key={kind} transform={`translate(${roomFor(lines.slice(0, index))} 0)`}>
          <LineSample kind={kind} />
          <text className={styles.words} x={sample.width} y="13" fontSize={size}>
            {map.marks[kind]}
          </text>
        </g>
      ))}
    </g>
  );
}

/** The room that some entries of a drawn legend take, the first entry of all with them. */
function roomFor(entries: readonly (typeof lines)[number][]): number {
  const widths = (['here', ...entries] as const).map(
    (kind) => sample.width + textWidth(map.marks[kind]) * size + sample.gap,
  );
  return widths.reduce((sum, width) => sum + width, 0);
}

function HereSample() {
  return (
    <g className={`${drawing.situation} ${drawing.here}`}>
      <rect x="2" y="2" width="30" height="14" rx="3" />
    </g>
  );
}

function LineSample({ kind }: { kind: (typeof lines)[number] }) {
  const quiet = kind === 'closed' || kind === 'branch' || kind === 'faded' ? drawing.quiet : '';
  return <path className={`${drawing.line} ${drawing[kind]} ${quiet}`} d="M2 9H32" />;
}
