import { memo, useMemo, useRef, useState } from 'react';
import { map } from '#messages/map';
import { lookup } from '../../../scenario/lookup';
import hues from '../../../ui/hue.module.css';
import { useScenario } from '../../../ui/scenario-context';
import { useInSight } from '../../../ui/use-in-sight';
import { ViewLink } from '../../../ui/view-link';
import type { ViewId } from '../../../url/view-id';
import { stationsTo, type Walk } from '../../../walk/walk';
import drawing from '../drawing/map-drawing.module.css';
import { describePlace, mapStates } from '../drawing/map-states';
import type { MapLayout } from '../layout/map-layout';
import { type LoadMap, useLayout } from '../layout/use-layout';
import styles from './map-miniature.module.css';

export interface MapMiniatureProps {
  readonly walk: Walk;
  readonly load: LoadMap;
  /** The address of a view at the walk's place. */
  readonly addressOf: (view: ViewId) => string;
}

/** The map made small, without its words: where one is, was and may still go, and the way to the whole of it. */
export function MapMiniature({ walk, load, addressOf }: MapMiniatureProps) {
  const scenario = useScenario();
  const loaded = useLayout(scenario, 'right', load);
  const section = useRef<HTMLElement>(null);
  const isInSight = useInSight(section, { atFirst: true, margin: '200px' });
  // What nobody sees is drawn once it is about to be seen.
  const [drawn, setDrawn] = useState(walk);
  if (isInSight && drawn !== walk) setDrawn(walk);
  const visited = stationsTo(scenario, walk).map(({ state }) => state.at);
  const at = visited.at(-1) ?? scenario.start;
  const steps = visited.flatMap((place, step) => (place === at ? [step] : []));
  const place = describePlace(scenario, at, { isHere: true, steps, isAhead: true });
  return (
    <section ref={section} className={`${styles.miniature} screen-only`}>
      {loaded.kind === 'laid out' && (
        <>
          <h2>{map.onTheMap}</h2>
          <ViewLink view="map" addressOf={addressOf} aria-label={map.openMapAt({ place })}>
            <Drawing layout={loaded.layout} walk={drawn} />
            <span>{map.openMap}</span>
          </ViewLink>
        </>
      )}
    </section>
  );
}

interface DrawingProps {
  readonly layout: MapLayout;
  readonly walk: Walk;
}

const Drawing = memo(function Drawing({ layout, walk }: DrawingProps) {
  const scenario = useScenario();
  const states = useMemo(() => mapStates(scenario, walk), [scenario, walk]);
  return (
    <svg viewBox={`0 0 ${layout.width} ${layout.height}`} aria-hidden="true">
      {layout.moves.map(({ id, points }) => {
        const state = states.moves.get(id);
        const kind = state && state.steps.length > 0 ? drawing.lit : state?.choice?.open ? drawing.open : '';
        const classes = [drawing.line, drawing.quiet, kind, !state?.isAhead && !kind && drawing.faded];
        return (
          <polyline
            key={id}
            className={classes.filter(Boolean).join(' ')}
            points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
          />
        );
      })}
      {layout.situations.map(({ id, x, y, width, height }) => {
        const state = states.situations.get(id);
        const node = lookup(scenario).node(id);
        const classes = [
          drawing.situation,
          'hue' in node && `${drawing.outcome} ${hues[node.hue]}`,
          state && state.steps.length > 0 && drawing.walked,
          state?.isHere && drawing.here,
          !state?.isAhead && state?.steps.length === 0 && drawing.faded,
        ];
        return (
          <g key={id} className={classes.filter(Boolean).join(' ')}>
            <rect x={x} y={y} width={width} height={height} rx="6" />
          </g>
        );
      })}
    </svg>
  );
});
