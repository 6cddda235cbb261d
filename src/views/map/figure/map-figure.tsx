import type { CSSProperties } from 'react';
import { map } from '#messages/map';
import { lookup } from '../../../scenario/lookup';
import type { Scenario, SituationId } from '../../../scenario/types';
import { Button } from '../../../ui/button';
import { useScenario } from '../../../ui/scenario-context';
import drawing from '../drawing/map-drawing.module.css';
import { describePlace, type MapStates } from '../drawing/map-states';
import { Arrowheads, MoveLine } from '../drawing/move-line';
import { nodeClasses } from '../drawing/node-classes';
import { TextLines } from '../drawing/text-lines';
import type { Box, MapLayout } from '../layout/map-layout';
import type { LoadedLayout } from '../layout/use-layout';
import {
  type FigurePlace,
  figurePlaces,
  pillText,
  placeScale,
  type StepPill,
  stepPills,
} from './figure-boxes';
import { cutBy, figurePart, rowsOf } from './figure-part';
import styles from './map-figure.module.css';

interface MapFigureProps {
  readonly loaded: LoadedLayout;
  readonly states: MapStates;
}

/** The map as a figure of a page: every place and line, the walk lit with its steps, without the moves' words. */
export function MapFigure({ loaded, states }: MapFigureProps) {
  if (loaded.kind === 'under way') return <p role="status">{map.drawing}</p>;
  if (loaded.kind === 'failed') {
    return (
      <p role="alert">
        {map.notDrawn(loaded)}{' '}
        <Button look="link" className="screen-only" onClick={loaded.again}>
          {map.tryAgain}
        </Button>
      </p>
    );
  }
  const { layout } = loaded;
  const places = figurePlaces(layout);
  const part = figurePart(layout, places, states);
  const pills = stepPills(layout, states);
  const cut = cutBy(part, places);
  const rows = rowsOf(part, [...places, ...pills]);
  const isBegun = [...states.moves.values()].some(({ steps }) => steps.length > 0);
  return (
    <figure className={styles.figure}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: where it is wider than the page, it is moved by the keyboard. */}
      <section className={styles.frame} aria-label={map.figure} tabIndex={0}>
        <Drawn
          layout={without(cut, layout)}
          states={states}
          places={places.filter((node) => !cut.includes(node))}
          pills={pills}
          rows={rows}
        />
      </section>
      <figcaption>
        {[
          isBegun ? map.figureBegun : map.figureStart,
          map.figurePale,
          ...(part.isWhole ? [] : [map.figureIsPart]),
          ...(rows.length > 1 ? [map.figureHasRows] : []),
        ].join(' ')}
      </figcaption>
    </figure>
  );
}

/** A layout without the moves from and to some places. */
function without(places: readonly FigurePlace[], layout: MapLayout): MapLayout {
  const ids = new Set(places.map(({ situation }) => situation.id));
  return { ...layout, moves: layout.moves.filter(({ from, to }) => !ids.has(from) && !ids.has(to)) };
}

/** Smaller on a screen, its words could not be read: a narrow one is moved along. */
const leastScale = 0.43;

interface DrawnProps extends Pick<MapFigureProps, 'states'> {
  readonly layout: MapLayout;
  readonly places: readonly FigurePlace[];
  readonly pills: readonly StepPill[];
  readonly rows: readonly Box[];
}

function Drawn({ layout, states, places, pills, rows }: DrawnProps) {
  const scenario = useScenario();
  const lit = pills.map(({ move }) => move);
  // What is lit lies on top.
  const lines = [...layout.moves.filter((move) => !lit.includes(move)), ...lit];
  const width = Math.max(...rows.map((row) => row.width));
  const height = rows[0]?.height ?? 0;
  return (
    <svg
      className={styles.drawing}
      style={{ '--rows': rows.length } as CSSProperties}
      width={Math.round(width * leastScale)}
      viewBox={`0 0 ${width} ${height * rows.length}`}
      role="img"
      aria-label={map.figureOf({ places: walkedPlaces(scenario, states) })}
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
          {places.map((node) => (
            <Place key={node.situation.id} node={node} layout={layout} states={states} />
          ))}
          {pills.map((pill) => (
            <Pill key={pill.move.id} {...pill} />
          ))}
        </svg>
      ))}
    </svg>
  );
}

interface PlaceProps extends Pick<MapFigureProps, 'states'> {
  readonly node: FigurePlace;
  readonly layout: MapLayout;
}

function Place({ node: { situation, x, y, width, height }, layout, states }: PlaceProps) {
  const scenario = useScenario();
  const node = lookup(scenario).node(situation.id);
  const state = states.situations.get(situation.id);
  const scale = placeScale(layout);
  const type = { size: layout.type.title.size * scale, line: layout.type.title.line * scale };
  const { lines } = situation.title;
  return (
    <g>
      {/* A pale box lets no line show through. */}
      <rect className={styles.ground} x={x} y={y} width={width} height={height} rx="5" />
      <g className={nodeClasses(node, state)}>
        <rect x={x} y={y} width={width} height={height} rx="5" />
        <TextLines
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

function Pill({ x, y, width, height, words }: StepPill) {
  return (
    <g className={styles.pill}>
      <rect x={x} y={y} width={width} height={height} rx={height / 2} />
      <text x={x + width / 2} y={y + height / 2 + pillText * 0.35} textAnchor="middle" fontSize={pillText}>
        {words}
      </text>
    </g>
  );
}

function walkedPlaces(scenario: Scenario, states: MapStates): string[] {
  const walked = [...states.situations].filter(([, { steps }]) => steps.length > 0);
  const first = (id: SituationId) => states.situations.get(id)?.steps[0] ?? 0;
  return walked
    .sort(([a], [b]) => first(a) - first(b))
    .map(([id, state]) => describePlace(scenario, id, state));
}
