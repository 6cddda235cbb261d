import { useActorRef, useSelector } from '@xstate/react';
import { createRoot } from 'react-dom/client';
import type { Scenario } from '../../../src/scenario/types';
import { ScenarioProvider } from '../../../src/ui/scenario-context';
import { layOut } from '../../../src/views/map/layout/lay-out';
import type { MapLayout } from '../../../src/views/map/layout/map-layout';
import { MapView } from '../../../src/views/map/map-view';
import { walkMachine } from '../../../src/walk/walk-machine';
import { largeScenario } from '../../scenario/large-scenario';
import '../../../src/ui/theme.css';
import '../../../src/ui/base.css';

/** How long a map took to open, in milliseconds; the page has it once the map has been painted. */
export interface Opened {
  readonly layout: number;
  /** From the layout to the first frame that shows it. */
  readonly draw: number;
}

declare global {
  interface Window {
    opened?: Opened;
  }
}

const scenario = largeScenario(Number(new URLSearchParams(location.search).get('situations')));
const place = { view: 'map', moves: [], assumptions: {}, problems: [] };

async function timedLayout(wanted: Scenario, signal: AbortSignal): Promise<MapLayout> {
  const begun = performance.now();
  const layout = await layOut(wanted, signal);
  const laidOut = performance.now();
  whenPainted(() => {
    window.opened = { layout: laidOut - begun, draw: performance.now() - laidOut };
  });
  return layout;
}

/** Acts once the frame in which the map is first drawn has been painted. */
function whenPainted(act: () => void): void {
  const drawn = new MutationObserver(() => {
    if (!document.querySelector('[data-situation]')) return;
    drawn.disconnect();
    requestAnimationFrame(() => setTimeout(act));
  });
  drawn.observe(document.body, { childList: true, subtree: true });
}

function Page() {
  const actor = useActorRef(walkMachine, { input: { scenario, place } });
  const walk = useSelector(actor, ({ context }) => context.walk);
  return (
    <ScenarioProvider scenario={scenario}>
      <MapView walk={walk} send={actor.send} load={timedLayout} exploreAddress="#" />
    </ScenarioProvider>
  );
}

createRoot(document.getElementById('root') as HTMLElement).render(<Page />);
