import { useSelector } from '@xstate/react';
import { type ComponentType, memo, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { lookup } from '../../../scenario/lookup';
import { choices } from '../../../scenario/states';
import type { MoveId } from '../../../scenario/types';
import { lazyPart } from '../../../ui/lazy-part';
import type { ViewId } from '../../../url/view-id';
import type { ChoiceLeads } from '../../../walk/choice-leads';
import { movesTo, stationsTo } from '../../../walk/walk';
import type { WalkActor } from '../../../walk/walk-machine';
import { type GuidedPath, type Pace, stepsLeft } from '../unlock-path/guided-path';
import { LeadsMarking } from './leads-marking';
import { OutcomePage } from './outcome-page';
import { SituationPage } from './situation-page';
import { useWalkKeys } from './use-walk-keys';

const Contradiction = lazyPart(async () => (await import('./contradiction')).Contradiction, 'soon');
const PathGuide = lazyPart(async () => (await import('../unlock-path/path-guide')).PathGuide, 'soon');

export interface CurrentStepProps {
  readonly walk: WalkActor;
  /** The address of a view at the walk's place. */
  readonly addressOf: (view: ViewId) => string;
  /** The way to what came after the scenario's date, for an outcome's page. */
  readonly whatHappened?: ReactNode;
  /** What finds where each choice leads, once it is asked for; absent where it cannot be. */
  readonly LeadsFinder?: ComponentType<LeadsFinderProps> | undefined;
  /** What is told of an outcome beside what it means, once it is asked for. */
  readonly settled?: ReactNode;
}

export interface LeadsFinderProps {
  readonly walk: WalkActor;
  readonly onLeads: (leads: ChoiceLeads) => void;
}

/**
 * Where the walk is: the situation with its choices, or the outcome, and what is to be said of the way there. It follows
 * the walk by itself, at once, while all beside it is rendered after it.
 */
export const CurrentStep = memo(function Here(props: CurrentStepProps) {
  const { walk: actor, addressOf, whatHappened, LeadsFinder, settled } = props;
  const snapshot = useSelector(actor, (state) => state);
  const { scenario, walk } = snapshot.context;
  const { send } = actor;
  const heading = useRef<HTMLHeadingElement>(null);
  const firstStep = useRef(walk.here);
  const [isMarking, setMarking] = useState(false);
  const [leads, setLeads] = useState<ChoiceLeads>();
  const [route, setRoute] = useState<GuidedPath>();

  const stations = stationsTo(scenario, walk);
  const station = stations[stations.length - 1];
  if (!station) throw new Error('A walk has at least its start');
  const here = choices(scenario, station.state, walk.assumptions);

  const take = (move: MoveId) => send({ type: 'move', move });
  useWalkKeys({
    choices: here,
    onTake: take,
    onUndo: () => send({ type: 'undo' }),
    onRedo: () => send({ type: 'redo' }),
  });

  // A step replaces the choices, and with them whatever had focus: the new situation's heading takes it.
  useEffect(() => {
    if (firstStep.current === walk.here) return;
    firstStep.current = -1 as typeof walk.here;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [walk.here]);

  const follow = (way: GuidedPath, pace: Pace) => {
    const from = way.from === 0 ? 'start' : 'here';
    setRoute(pace === 'at once' ? undefined : way);
    send({ type: 'follow', from, moves: pace === 'at once' ? way.moves.slice(way.from) : [] });
  };
  const left = route && stepsLeft(route, movesTo(walk));
  return (
    <>
      {snapshot.matches('contradicted') && (
        <Suspense>
          <Contradiction walk={walk} send={send} />
        </Suspense>
      )}
      {route && (
        <Suspense>
          <PathGuide
            route={route}
            left={left}
            onTake={take}
            onReturn={() => send({ type: 'follow', moves: route.moves.slice(0, route.from), from: 'start' })}
            onLeave={() => setRoute(undefined)}
          />
        </Suspense>
      )}
      {lookup(scenario).isOutcome(station.state.at) ? (
        <OutcomePage
          walk={walk}
          stations={stations}
          heading={heading}
          reportAddress={addressOf('report')}
          whatHappened={whatHappened}
          settled={settled}
          send={send}
        />
      ) : (
        <SituationPage
          walk={walk}
          station={station}
          choices={here}
          next={left?.[0]}
          heading={heading}
          onTake={take}
          onRoute={follow}
          leads={isMarking && leads?.walk === walk ? leads.byMove : undefined}
          marking={
            LeadsFinder && (
              <LeadsMarking isMarking={isMarking} onMarking={setMarking}>
                <LeadsFinder walk={actor} onLeads={setLeads} />
              </LeadsMarking>
            )
          }
          send={send}
        />
      )}
    </>
  );
});
