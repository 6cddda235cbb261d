import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { outcomesLostAlong } from '../../analysis/points-of-no-return';
import { promptly } from '../../analysis/promptly';
import { lookup } from '../../scenario/lookup';
import { choices } from '../../scenario/positions';
import type { MoveId, Scenario } from '../../scenario/types';
import type { Marks } from '../../session/kept/session';
import { movesTo, stationsTo, type Walk } from '../../session/walk';
import type { WalkEvent } from '../../session/walk-machine';
import { Announcement } from './announcement';
import { AssumptionsPanel } from './assumptions-panel';
import { Contradiction } from './contradiction';
import styles from './explore-view.module.css';
import { MarksHere } from './marks-here';
import { OutcomePage } from './outcome-page';
import { PathLine } from './path-line';
import { type Pace, type Route, RouteGuide, stepsLeft } from './route-guide';
import { SituationPage } from './situation-page';
import { Standings } from './standings';
import { StepChange } from './step-change';
import { StillPossible } from './still-possible';
import { useWalkKeys } from './use-walk-keys';

export interface ExploreViewProps {
  readonly scenario: Scenario;
  readonly walk: Walk;
  readonly marks: Marks;
  /** The address of Compare, where pins are set side by side. */
  readonly compareAddress: string;
  /** The address of Report at the walk's place. */
  readonly reportAddress: string;
  /** Whether an answer just fixed would have closed a step already taken. */
  readonly isContradicted: boolean;
  readonly send: (event: WalkEvent) => void;
  /** What the shell shows beside the situation, such as a small map. */
  readonly beside?: ReactNode;
}

/** The main screen: the situation, whose move it is, what they can do, and where that leaves everyone. */
export function ExploreView(props: ExploreViewProps) {
  const { scenario, walk, marks, isContradicted, send, beside, compareAddress, reportAddress } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const firstStep = useRef(walk.here);
  const [route, setRoute] = useState<Route>();

  const stations = useMemo(() => stationsTo(scenario, walk), [scenario, walk]);
  const lost = useMemo(
    () => promptly((limit) => outcomesLostAlong(scenario, movesTo(walk), walk.assumptions, limit)),
    [scenario, walk],
  );
  const station = stations[stations.length - 1];
  if (!station) throw new Error('A walk has at least its start');
  const here = choices(scenario, station.position, walk.assumptions);
  const isOutcome = lookup(scenario).isOutcome(station.position.at);

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

  const follow = (way: Route, pace: Pace) => {
    const from = way.from === 0 ? 'start' : 'here';
    setRoute(pace === 'at once' ? undefined : way);
    send({ type: 'follow', from, moves: pace === 'at once' ? way.moves.slice(way.from) : [] });
  };
  const left = route && stepsLeft(route, movesTo(walk));
  return (
    <div className={styles.explore}>
      <div className={styles.strip}>
        <PathLine scenario={scenario} walk={walk} stations={stations} send={send} />
        <StillPossible scenario={scenario} lost={lost} stations={stations} />
      </div>
      <div className={styles.columns}>
        <div className={styles.situation}>
          {isContradicted && <Contradiction scenario={scenario} walk={walk} send={send} />}
          {route && (
            <RouteGuide
              scenario={scenario}
              route={route}
              left={left}
              onTake={take}
              onReturn={() =>
                send({ type: 'follow', moves: route.moves.slice(0, route.from), from: 'start' })
              }
              onLeave={() => setRoute(undefined)}
            />
          )}
          {isOutcome ? (
            <OutcomePage
              scenario={scenario}
              walk={walk}
              stations={stations}
              heading={heading}
              reportAddress={reportAddress}
              send={send}
            />
          ) : (
            <SituationPage
              scenario={scenario}
              walk={walk}
              station={station}
              choices={here}
              next={left?.[0]}
              heading={heading}
              onTake={take}
              onRoute={follow}
              send={send}
            />
          )}
          {stations.length > 1 && (
            <StepChange scenario={scenario} walk={walk} likelihoods={marks.likelihoods} />
          )}
          <MarksHere
            key={walk.here}
            scenario={scenario}
            walk={walk}
            marks={marks}
            send={send}
            compareAddress={compareAddress}
          />
        </div>
        <aside className={styles.aside} aria-label="Parties and assumptions">
          <Standings scenario={scenario} stations={stations} isOutcome={isOutcome} />
          <AssumptionsPanel scenario={scenario} assumptions={walk.assumptions} send={send} />
          {beside}
        </aside>
      </div>
      <Announcement
        scenario={scenario}
        stations={stations}
        open={here.filter((choice) => choice.open).length}
      />
    </div>
  );
}
