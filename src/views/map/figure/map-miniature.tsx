import { useMemo } from 'react';
import { map } from '#messages/map';
import { lookup } from '../../../scenario/lookup';
import hues from '../../../ui/hue.module.css';
import { useScenario } from '../../../ui/scenario-context';
import type { Walk } from '../../../walk/walk';
import { currentState } from '../../../walk/walk';
import drawing from '../drawing/map-drawing.module.css';
import { describePlace, mapStates } from '../drawing/map-states';
import { type LoadMap, useLayout } from '../layout/use-layout';
import styles from './map-miniature.module.css';

export interface MapMiniatureProps {
  readonly walk: Walk;
  readonly load: LoadMap;
  /** The address of Map at the walk's place. */
  readonly mapAddress: string;
}

/** The map made small, without its words: where one is, was and may still go, and the way to the whole of it. */
export function MapMiniature({ walk, load, mapAddress }: MapMiniatureProps) {
  const scenario = useScenario();
  const loaded = useLayout(scenario, 'right', load);
  const states = useMemo(() => mapStates(scenario, walk), [scenario, walk]);
  if (loaded.kind !== 'laid out') return null;
  const { layout } = loaded;
  const { at } = currentState(scenario, walk);
  return (
    <section className={`${styles.miniature} screen-only`}>
      <h2>{map.onTheMap}</h2>
      <a
        href={mapAddress}
        aria-label={map.openMapAt({ place: describePlace(scenario, at, states.situations.get(at)) })}
      >
        <svg viewBox={`0 0 ${layout.width} ${layout.height}`} aria-hidden="true">
          {layout.moves.map(({ id, points }) => {
            const state = states.moves.get(id);
            const kind =
              state && state.steps.length > 0 ? drawing.lit : state?.choice?.open ? drawing.open : '';
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
        <span>{map.openMap}</span>
      </a>
    </section>
  );
}
