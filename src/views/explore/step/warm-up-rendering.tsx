import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createActor } from 'xstate';
import { choices } from '../../../scenario/states';
import type { MoveId, Scenario } from '../../../scenario/types';
import { ScenarioProvider } from '../../../ui/scenario-context';
import { stationsTo } from '../../../walk/walk';
import { walkMachine } from '../../../walk/walk-machine';
import { SituationPage } from './situation-page';

/** By then a browser has made of what a step takes the fastest code it makes. */
const steps = 12;

const rehearsed = new WeakSet<Scenario>();
const nothing = () => {};

/**
 * Takes some steps of a walk that nobody sees, one at a time and only while nothing else is to be done, so that the first
 * ones that somebody takes are as quick as any; once for each scenario. Where the browser does not tell when it is idle, none is taken.
 * @returns what ends it
 */
export function rehearse(scenario: Scenario): () => void {
  if (rehearsed.has(scenario) || !('requestIdleCallback' in window)) return nothing;
  const place = { view: '', moves: [], assumptions: {}, problems: [] };
  const walk = createActor(walkMachine, { input: { scenario, place } }).start();
  const page = createRoot(document.createElement('div'));
  let taken = 0;
  const show = () => {
    const { walk: at } = walk.getSnapshot().context;
    const station = stationsTo(scenario, at).at(-1);
    const here = station ? choices(scenario, station.state) : [];
    if (station && here.length > 0) {
      flushSync(() =>
        page.render(
          <ScenarioProvider scenario={scenario}>
            <SituationPage
              walk={at}
              station={station}
              choices={here}
              next={undefined}
              heading={{ current: null }}
              onTake={nothing}
              onRoute={nothing}
              send={nothing}
            />
          </ScenarioProvider>,
        ),
      );
    }
    const open = here.filter((choice) => choice.open);
    waiting = requestIdleCallback(() => move(open[taken % open.length]?.move.id));
  };
  const move = (id: MoveId | undefined) => {
    walk.send(id === undefined ? { type: 'restart' } : { type: 'move', move: id });
    taken += 1;
    if (taken < steps) {
      waiting = requestIdleCallback(show);
      return;
    }
    rehearsed.add(scenario);
    end();
  };
  const end = () => {
    cancelIdleCallback(waiting);
    walk.stop();
    page.unmount();
  };
  let waiting = requestIdleCallback(show);
  return end;
}
