import { type RefObject, useMemo } from 'react';
import { map } from '#messages/map';
import { shortestPathTo } from '../../../analysis/reachability/shortest-paths';
import { tooMany, withinLimit } from '../../../analysis/state-space/within-limit';
import { accountAt } from '../../../scenario/account';
import { lookup } from '../../../scenario/lookup';
import { choices, startState, stateAfter } from '../../../scenario/states';
import type { Move, Scenario, SituationId, State } from '../../../scenario/types';
import { Account } from '../../../ui/account';
import { Button } from '../../../ui/button';
import { Disc } from '../../../ui/disc';
import { Filled } from '../../../ui/filled';
import { useScenario } from '../../../ui/scenario-context';
import { currentState, type StepId, stepsTo, type Walk } from '../../../walk/walk';
import type { WalkEvent } from '../../../walk/walk-machine';
import { lacks, type SituationState } from '../drawing/map-states';
import styles from './situation-panel.module.css';

interface SituationPanelProps {
  readonly walk: Walk;
  readonly situation: SituationId;
  readonly state: SituationState | undefined;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly send: (event: WalkEvent) => void;
  readonly onClose: () => void;
  /** The address of Explore at the walk's place. */
  readonly exploreAddress: string;
}

/** A situation read in place, as it is after a real path that leads to it, and the way there to be walked. */
export function SituationPanel(props: SituationPanelProps) {
  const scenario = useScenario();
  const { walk, situation, state, heading, send, onClose } = props;
  const here = currentState(scenario, walk);
  const approach = useMemo(() => approachTo(scenario, walk, situation), [scenario, walk, situation]);
  const place = lookup(scenario).node(situation);
  const shown = state?.isHere ? here : approach === tooMany ? undefined : approach?.state;
  return (
    <section className={styles.panel} aria-label={map.about(place)}>
      <div className={styles.head}>
        <h2 ref={heading} tabIndex={-1}>
          {place.title}
        </h2>
        <Button onClick={onClose}>{map.close}</Button>
      </div>
      {state?.isHere ? (
        <p className={styles.where}>
          <Filled
            message={map.youAreHere}
            parts={{ link: <a href={props.exploreAddress}>{map.readInExplore}</a> }}
          />
        </p>
      ) : (
        <>
          <Approach title={place.title} approach={approach} send={send} />
          <Visits walk={walk} steps={state?.steps ?? []} send={send} />
        </>
      )}
      {shown && (
        <>
          <Account passages={accountAt(scenario, shown)} />
          <Moves walk={walk} state={shown} isHere={state?.isHere === true} send={send} />
        </>
      )}
    </section>
  );
}

interface ApproachOfMoves {
  readonly from: 'here' | 'start';
  readonly moves: readonly Move[];
  readonly state: State;
}

/** The shortest way to a situation, from here or else from the start, and how things stand at its end. */
function approachTo(
  scenario: Scenario,
  walk: Walk,
  situation: SituationId,
): ApproachOfMoves | typeof tooMany | undefined {
  const here = currentState(scenario, walk);
  const start = startState(scenario);
  const wayFrom = (from: State) =>
    withinLimit((limit) => shortestPathTo(scenario, from, situation, walk.assumptions, limit));
  const fromHere = wayFrom(here);
  const moves = fromHere ?? wayFrom(start);
  if (moves === tooMany) return moves;
  return (
    moves && {
      from: fromHere ? 'here' : 'start',
      moves,
      state: moves.reduce((state, move) => stateAfter(scenario, move, state), fromHere ? here : start),
    }
  );
}

interface ApproachProps {
  readonly title: string;
  readonly approach: ReturnType<typeof approachTo>;
  readonly send: (event: WalkEvent) => void;
}

function Approach({ title, approach, send }: ApproachProps) {
  if (!approach) {
    return <p className={styles.where}>{map.noPathHere}</p>;
  }
  if (approach === tooMany) {
    return <p className={styles.where}>{map.tooManyAhead}</p>;
  }
  const { from, moves } = approach;
  return (
    <div className={styles.way}>
      <p>{map.pathFrom({ from, moves: moves.length })}</p>
      <ol>
        {moves.map((move, index) => (
          <li key={index}>
            <Disc mover={move.by} /> {move.story}
          </li>
        ))}
      </ol>
      <Button
        look="primary"
        aria-label={map.takeMeTo({ title })}
        onClick={() => send({ type: 'follow', from, moves: moves.map(({ id }) => id) })}
      >
        {map.takeMeThere}
      </Button>
      <p className={styles.after}>{map.afterThese}</p>
    </div>
  );
}

function Visits({
  walk,
  steps,
  send,
}: {
  walk: Walk;
  steps: readonly number[];
  send: SituationPanelProps['send'];
}) {
  if (steps.length === 0) return null;
  const line = [0 as StepId, ...stepsTo(walk)];
  return (
    <p className={styles.visits}>
      {map.yourWalkWasHere}{' '}
      {steps.map((step) => (
        <Button
          key={step}
          look="link"
          onClick={() => send({ type: 'goTo', step: line[step] ?? (0 as StepId) })}
        >
          {map.goBackTo({ step })}
        </Button>
      ))}
    </p>
  );
}

interface MovesProps {
  readonly walk: Walk;
  readonly state: State;
  readonly isHere: boolean;
  readonly send: (event: WalkEvent) => void;
}

function Moves({ walk, state, isHere, send }: MovesProps) {
  const scenario = useScenario();
  const all = choices(scenario, state, walk.assumptions);
  if (all.length === 0) return null;
  return (
    <>
      <h3 className={styles.can}>{isHere ? map.canBeDone : map.couldBeDone}</h3>
      <ul className={styles.moves}>
        {all.map((choice) => (
          <li key={choice.move.id} className={choice.open ? undefined : styles.closed}>
            <Disc mover={choice.move.by} />
            {isHere && choice.open ? (
              <Button onClick={() => send({ type: 'move', move: choice.move.id })}>
                {choice.move.label}
              </Button>
            ) : (
              <span>
                {choice.move.label}
                {!choice.open && <small> {map.closed({ lacks: lacks(choice) })}</small>}
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
