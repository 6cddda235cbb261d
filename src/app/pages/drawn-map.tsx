import { useMemo } from 'react';
import { useScenario } from '../../ui/scenario-context';
import { MapDrawing } from '../../views/map/drawing/map-drawing';
import { mapStates } from '../../views/map/drawing/map-states';
import { columnLayout } from '../../views/map/layout/column-layout';
import { newWalk } from '../../walk/walk';
import styles from './drawn-map.module.css';

/** To draw more at each change would hold up the typing. */
const mostSituations = 120;

/** A scenario's map in one column as a picture, before anyone moves. */
export function DrawnMap() {
  const scenario = useScenario();
  const { length } = scenario.situations;
  if (length <= mostSituations) return <Drawing />;
  return <p>Its {length} situations are too many to draw as one types. Walk it, and open Map.</p>;
}

function Drawing() {
  const scenario = useScenario();
  const layout = useMemo(() => columnLayout(scenario), [scenario]);
  const states = useMemo(() => mapStates(scenario, newWalk()), [scenario]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled by keyboard.
    <section className={styles.map} aria-label="The map, to be scrolled" tabIndex={0}>
      <svg
        role="img"
        aria-label={`Map of ${scenario.title}`}
        width={layout.width}
        height={layout.height}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
      >
        <MapDrawing layout={layout} states={states} />
      </svg>
    </section>
  );
}
