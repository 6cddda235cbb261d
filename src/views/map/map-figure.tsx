import type { CSSProperties } from 'react';
import { lookup } from '../../scenario/lookup';
import type { Scenario, SituationId } from '../../scenario/types';
import buttons from '../../ui/button.module.css';
import { figurePart, rowsOf } from './figure-part';
import type { Box, MapLayout, PlacedMove, PlacedSituation } from './layout/map-layout';
import { textWidth } from './layout/text-block';
import { Lines } from './lines';
import drawing from './map-drawing.module.css';
import styles from './map-figure.module.css';
import { type MapStates, situationWords } from './map-states';
import { middleOf } from './middle-of';
import { Arrowheads, MoveLine } from './move-line';
import { placeClasses } from './place-classes';
import type { LoadedLayout } from './use-layout';

interface MapFigureProps {
  readonly scenario: Scenario;
  readonly loaded: LoadedLayout;
  readonly states: MapStates;
}

/** The map as a figure of a page: every place and line, the walk lit with its steps, without the moves' words. */
export function MapFigure({ scenario, loaded, states }: MapFigureProps) {
  if (loaded.kind === 'under way') return <p role="status">Drawing the map…</p>;
  if (loaded.kind === 'failed') {
    return (
      <p role="alert">
        The map could not be drawn: {loaded.reason}.{' '}
        <button type="button" className={`${buttons.link} screen-only`} onClick={loaded.again}>
          Try again
        </button>
      </p>
    );
  }
  const { layout } = loaded;
  const part = figurePart(layout, states);
  const rows = rowsOf(part, layout.situations);
  const isBegun = [...states.moves.values()].some(({ steps }) => steps.length > 0);
  return (
    <figure className={styles.figure}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: where it is wider than the page, it is moved by the keyboard. */}
      <section className={styles.frame} aria-label="Map of the walk" tabIndex={0}>
        <Drawn scenario={scenario} layout={layout} states={states} rows={rows} />
      </section>
      <figcaption>
        {isBegun
          ? 'On the map the walk is lit; a number is the step at which a move was made.'
          : 'On the map the place where the walk begins is filled.'}{' '}
        What is out of reach from where it stands is pale.
        {!part.isWhole && ' The map is wide: the part of it about the walk is shown.'}
        {rows.length > 1 && ' It runs on from row to row.'}
      </figcaption>
    </figure>
  );
}

/** A figure is printed at less than half its size: places are drawn this much larger than on the map, and so read. */
const enlarged = 1.4;
/** Smaller on a screen, its words could not be read: a narrow one is moved along. */
const leastScale = 0.43;
const pill = { size: 21, height: 30 };

interface DrawnProps extends Pick<MapFigureProps, 'scenario' | 'states'> {
  readonly layout: MapLayout;
  readonly rows: readonly Box[];
}

function Drawn({ scenario, layout, states, rows }: DrawnProps) {
  const isLit = ({ id }: PlacedMove) => (states.moves.get(id)?.steps.length ?? 0) > 0;
  const lit = layout.moves.filter(isLit);
  // What is lit lies on top.
  const lines = [...layout.moves.filter((move) => !isLit(move)), ...lit];
  const width = Math.max(...rows.map((row) => row.width));
  const height = rows[0]?.height ?? 0;
  return (
    <svg
      className={styles.drawing}
      style={{ '--rows': rows.length } as CSSProperties}
      width={Math.round(width * leastScale)}
      viewBox={`0 0 ${width} ${height * rows.length}`}
      role="img"
      aria-label={`The walk on the map: ${walkWords(scenario, states)}`}
    >
      <Arrowheads name="figure" />
      {rows.map((row, index) => (
        <svg
          key={row.x}
          y={index * height}
          width={row.width}
          height={height}
          viewBox={`${row.x} ${row.y} ${row.width} ${row.height}`}
          aria-hidden="true"
        >
          {lines.map((move) => (
            <MoveLine key={move.id} name="figure" move={move} state={states.moves.get(move.id)} />
          ))}
          {layout.situations.map((situation) => (
            <FigurePlace
              key={situation.id}
              scenario={scenario}
              situation={situation}
              layout={layout}
              states={states}
            />
          ))}
          {lit.map((move) => (
            <StepPill key={move.id} move={move} steps={states.moves.get(move.id)?.steps ?? []} />
          ))}
        </svg>
      ))}
    </svg>
  );
}

interface FigurePlaceProps extends Pick<MapFigureProps, 'scenario' | 'states'> {
  readonly situation: PlacedSituation;
  readonly layout: MapLayout;
}

function FigurePlace({ scenario, situation, layout, states }: FigurePlaceProps) {
  const place = lookup(scenario).place(situation.id);
  const state = states.situations.get(situation.id);
  // A box that lists its moves is as large as its list: it has no room around it.
  const scale = layout.isListed ? 1 : enlarged;
  const { size, line } = layout.type.title;
  const type = { size: size * scale, line: line * scale };
  const { lines } = situation.title;
  const width = situation.width * scale;
  const height = Math.max(situation.height * scale, lines.length * type.line);
  const x = situation.x - (width - situation.width) / 2;
  const y = situation.y - (height - situation.height) / 2;
  return (
    <g>
      {/* A pale box lets no line show through. */}
      <rect className={styles.ground} x={x} y={y} width={width} height={height} rx="5" />
      <g className={placeClasses(place, state)}>
        <rect x={x} y={y} width={width} height={height} rx="5" />
        <Lines
          className={drawing.title}
          lines={lines}
          anchor="middle"
          x={x + width / 2}
          y={y + (height - lines.length * type.line) / 2}
          type={type}
        />
      </g>
    </g>
  );
}

/** The steps at which a move was made, on its line. */
function StepPill({ move, steps }: { move: PlacedMove; steps: readonly number[] }) {
  const { x, y } = middleOf(move.points);
  const words = steps.join(', ');
  const width = Math.max(pill.height, textWidth(words) * pill.size + 18);
  return (
    <g className={styles.pill}>
      <rect
        x={x - width / 2}
        y={y - pill.height / 2}
        width={width}
        height={pill.height}
        rx={pill.height / 2}
      />
      <text x={x} y={y + pill.size * 0.35} textAnchor="middle" fontSize={pill.size}>
        {words}
      </text>
    </g>
  );
}

function walkWords(scenario: Scenario, states: MapStates): string {
  const walked = [...states.situations].filter(([, { steps }]) => steps.length > 0);
  const first = (id: SituationId) => states.situations.get(id)?.steps[0] ?? 0;
  return walked
    .sort(([a], [b]) => first(a) - first(b))
    .map(([id, state]) => situationWords(scenario, id, state))
    .join('; ');
}
