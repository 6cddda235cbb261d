import { useMemo } from 'react';
import type { Scenario } from '../../scenario/types';
import { newWalk } from '../../session/walk';
import { MapSheet } from '../../views/map/map-sheet';
import { mapStates } from '../../views/map/map-states';
import { useLayout } from '../../views/map/use-layout';
import styles from './drawn-map.module.css';
import { loadMap } from './load-scenario';

/** A scenario's map as a picture, before anyone moves. */
export function DrawnMap({ scenario }: { scenario: Scenario }) {
  const loaded = useLayout(scenario, 'right', loadMap);
  const walk = useMemo(newWalk, []);
  const states = useMemo(() => mapStates(scenario, walk), [scenario, walk]);
  if (loaded.kind === 'under way') return <p role="status">Drawing…</p>;
  if (loaded.kind === 'failed') return <p role="status">The map could not be drawn: {loaded.reason}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled by keyboard.
    <section className={styles.map} aria-label="The map, to be scrolled" tabIndex={0}>
      <MapSheet scenario={scenario} walk={walk} layout={loaded.layout} states={states} />
    </section>
  );
}
