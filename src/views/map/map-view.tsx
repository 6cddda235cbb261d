import {
  type RefObject,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { map } from '#messages/map';
import { lookup } from '../../scenario/lookup';
import { moverName } from '../../scenario/mover-name';
import { openMoves } from '../../scenario/states';
import type { MoveId, SituationId } from '../../scenario/types';
import { Button } from '../../ui/button';
import { Filled } from '../../ui/filled';
import { useScenario } from '../../ui/scenario-context';
import { currentState, startStep, stepsTo, type Walk } from '../../walk/walk';
import type { WalkEvent } from '../../walk/walk-machine';
import { MapDrawing } from './drawing/map-drawing';
import { MapLegend } from './drawing/map-legend';
import { mapStates } from './drawing/map-states';
import type { MapLayout } from './layout/map-layout';
import { type LoadedLayout, type LoadMap, useLayout } from './layout/use-layout';
import styles from './map-view.module.css';
import { MapOutline } from './outline/map-outline';
import { SituationPanel } from './outline/situation-panel';
import { MapActions } from './sheet/map-actions';
import { MapPrint } from './sheet/map-print';
import { MapKeyHelp } from './stage/map-key-help';
import { focusSituation, MapStage } from './stage/map-stage';
import type { PanAndZoom } from './stage/use-pan-and-zoom';

interface MapViewProps {
  readonly walk: Walk;
  readonly send: (event: WalkEvent) => void;
  readonly load: LoadMap;
  /** The address of Explore at the walk's place. */
  readonly exploreAddress: string;
}

/** The whole negotiation as one drawing, or as text: where one is, was and may go, and the way to anywhere in it. */
export function MapView({ walk, send, load, exploreAddress }: MapViewProps) {
  const scenario = useScenario();
  const isNarrow = useSyncExternalStore(watchNarrow, () => matchMedia(narrow).matches);
  const [isText, setIsText] = useState(false);
  const [selected, setSelected] = useState<SituationId>();
  const loaded = useLayout(scenario, isNarrow ? 'down' : 'right', load);
  const states = useMemo(() => mapStates(scenario, walk), [scenario, walk]);
  const view = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLHeadingElement>(null);
  const controls = useRef<PanAndZoom>(null);
  const { at } = currentState(scenario, walk);
  useFocusFollowing(view, at);
  useEffect(() => {
    if (selected) panel.current?.focus({ preventScroll: !isNarrow });
  }, [selected, isNarrow]);

  const close = () => {
    setSelected(undefined);
    if (selected) focusSituation(view.current, selected);
  };
  const take = useCallback((move: MoveId) => send({ type: 'move', move }), [send]);
  const layout = loaded.kind === 'laid out' ? loaded.layout : undefined;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the panel from anywhere in the view.
    <div
      ref={view}
      className={styles.view}
      onKeyDown={(event) => event.key === 'Escape' && selected && close()}
    >
      <div className={`${styles.bar} screen-only`}>
        <Whereabouts walk={walk} />
        <div className={styles.tools}>
          <Button onClick={() => setIsText(!isText)}>{isText ? map.showDrawing : map.readAsText}</Button>
          <Button disabled={walk.here === startStep} onClick={() => send({ type: 'undo' })}>
            {map.undo}
          </Button>
          {layout && !isText && (
            <MapActions sheet={{ walk, layout, states }} inSight={() => controls.current?.inSight()} />
          )}
        </div>
      </div>
      <div className={`${styles.body} ${isText ? styles.text : ''} screen-only`}>
        {isText && <MapOutline states={states} onSelect={setSelected} onMove={take} />}
        {!isText && layout && (
          <MapStage
            key={layout.direction}
            label={map.mapOf(scenario)}
            layout={layout}
            start={scenario.start}
            here={at}
            controls={controls}
          >
            <MapDrawing
              layout={layout}
              states={states}
              selected={selected}
              entry={selected ?? at}
              onSelect={setSelected}
              onMove={take}
            />
          </MapStage>
        )}
        {!isText && !layout && <NotYetDrawn loaded={loaded} onText={() => setIsText(true)} />}
        {selected && (
          <div
            className={`${styles.panel} ${!isText && liesRight(layout, selected) ? styles.panelLeft : styles.panelRight}`}
          >
            <SituationPanel
              key={selected}
              walk={walk}
              situation={selected}
              state={states.situations.get(selected)}
              heading={panel}
              send={send}
              onClose={close}
              exploreAddress={exploreAddress}
            />
          </div>
        )}
      </div>
      {!isText && (
        <div className={`${styles.below} screen-only`}>
          <MapLegend />
          <MapKeyHelp />
        </div>
      )}
      {layout && <MapPrint walk={walk} layout={layout} states={states} />}
    </div>
  );
}

const narrow = '(max-width: 44rem)';

function watchNarrow(onChange: () => void): () => void {
  const query = matchMedia(narrow);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** Whether a situation lies in the right half of the drawing: the panel about it then covers the left. */
function liesRight(layout: MapLayout | undefined, id: SituationId): boolean {
  const box = layout?.situations.find((situation) => situation.id === id);
  return layout !== undefined && box !== undefined && box.x + box.width / 2 > layout.width / 2;
}

/** After a step, focus goes to where one is now, if a move of the drawing had it: that move is operated no more. */
function useFocusFollowing(view: RefObject<HTMLDivElement | null>, at: SituationId): void {
  const before = useRef(at);
  useEffect(() => {
    if (before.current === at) return;
    before.current = at;
    const focused = document.activeElement;
    if (focused === document.body || focused?.closest('[data-move]')) focusSituation(view.current, at);
  }, [view, at]);
}

/** Where one is, told too to a screen reader after each step. */
function Whereabouts({ walk }: { walk: Walk }) {
  const scenario = useScenario();
  const state = currentState(scenario, walk);
  const mover = openMoves(scenario, state, walk.assumptions)[0]?.by;
  const steps = stepsTo(walk).length;
  return (
    <div className={styles.whereabouts}>
      <h1>{map.title}</h1>
      <p role="status">
        <Filled
          message={steps === 0 ? map.standsAtStart : map.standsAfter({ moves: steps })}
          parts={{ title: <b>{lookup(scenario).node(state.at).title}</b> }}
        />{' '}
        {mover
          ? map.toMove({ mover: moverName(scenario, mover) })
          : lookup(scenario).isOutcome(state.at)
            ? map.ended
            : map.nobodyCanMove}
      </p>
    </div>
  );
}

function NotYetDrawn({ loaded, onText }: { loaded: LoadedLayout; onText: () => void }) {
  return (
    <div className={styles.notYet}>
      <p role="status">{loaded.kind === 'failed' ? map.notDrawn(loaded) : map.drawing}</p>
      <div className={styles.tools}>
        {loaded.kind === 'failed' && (
          <Button look="primary" onClick={loaded.again}>
            {map.tryAgain}
          </Button>
        )}
        <Button onClick={onText}>{map.readAsTextInstead}</Button>
      </div>
    </div>
  );
}
