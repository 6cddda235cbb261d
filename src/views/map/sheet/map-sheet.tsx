import type { RefObject } from 'react';
import { longDate } from '#messages/long-date';
import { map } from '#messages/map';
import { lookup } from '../../../scenario/lookup';
import { useScenario } from '../../../ui/scenario-context';
import { currentState, stepsTo, type Walk } from '../../../walk/walk';
import { MapDrawing } from '../drawing/map-drawing';
import { DrawnLegend } from '../drawing/map-legend';
import type { MapStates } from '../drawing/map-states';
import type { Box, MapLayout } from '../layout/map-layout';
import styles from './map-sheet.module.css';

interface MapSheetProps {
  readonly walk: Walk;
  readonly layout: MapLayout;
  readonly states: MapStates;
  /** The part to show; the whole where absent. */
  readonly part?: Box;
  readonly sheet?: RefObject<SVGSVGElement | null>;
}

const margin = 24;
const head = 74;
const foot = 44;
/** A legend is this wide. */
const leastWidth = 1080;

/** The map as a picture that stands alone: the drawing with its title, its date and its legend. */
export function MapSheet({ walk, layout, states, part, sheet }: MapSheetProps) {
  const scenario = useScenario();
  const shown = part ?? { x: 0, y: 0, width: layout.width, height: layout.height };
  const width = Math.max(leastWidth, shown.width) + 2 * margin;
  const height = shown.height + head + foot;
  const steps = stepsTo(walk).length;
  const here = lookup(scenario).node(currentState(scenario, walk).at).title;
  const walked = map.walked({ moves: steps, title: here });
  return (
    <svg
      ref={sheet}
      className={styles.sheet}
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={map.mapOfWalk({ title: scenario.title, walked })}
    >
      <rect className={styles.ground} width={width} height={height} />
      <text className={styles.title} x={margin} y="36" fontSize="26">
        {scenario.title}
      </text>
      <text className={styles.date} x={margin} y="58" fontSize="13">
        {map.asOf({ date: longDate(scenario.asOf), walked })}
      </text>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the picture it is part of has one. */}
      <svg
        x={(width - shown.width) / 2}
        y={head}
        width={shown.width}
        height={shown.height}
        viewBox={`${shown.x} ${shown.y} ${shown.width} ${shown.height}`}
      >
        <MapDrawing layout={layout} states={states} />
      </svg>
      <g transform={`translate(${margin} 0)`}>
        <DrawnLegend y={height - foot + 14} />
      </g>
    </svg>
  );
}
