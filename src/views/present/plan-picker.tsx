import { useId } from 'react';
import { lookup } from '../../scenario/lookup';
import type { MoveId, Scenario } from '../../scenario/types';
import { isOnPlan } from '../../session/cursor';
import type { PresentationEvent } from '../../session/presentation-machine';
import { branches, movesTo, type StepId, startStep, stepsAhead, type Walk } from '../../session/walk';
import buttons from '../../ui/button.module.css';
import styles from './plan-picker.module.css';

/** A way from the start that can be chosen as the rehearsed route. */
export interface PinnedWay {
  readonly name: string;
  readonly moves: readonly MoveId[];
}

interface PlanPickerProps {
  readonly scenario: Scenario;
  readonly walk: Walk;
  readonly plan: readonly MoveId[] | undefined;
  readonly pinned: readonly PinnedWay[];
  readonly send: (event: PresentationEvent) => void;
}

/** Chooses the rehearsed route, which the clicker follows at every choice, and leads back to it. */
export function PlanPicker({ scenario, walk, plan, pinned, send }: PlanPickerProps) {
  const id = useId();
  const ways = waysOf(scenario, walk, plan, pinned);
  const chosen = ways.findIndex((way) => plan !== undefined && isSame(way.moves, plan));
  return (
    <section className={styles.plan} aria-label="Rehearsed route">
      <label htmlFor={id}>Rehearsed route</label>
      <select
        id={id}
        value={chosen}
        onChange={(event) => send({ type: 'plan', moves: ways[Number(event.target.value)]?.moves })}
      >
        <option value={-1}>None: the room chooses</option>
        {ways.map(({ name }, index) => (
          <option key={index} value={index}>
            {name}
          </option>
        ))}
      </select>
      {plan && !isOnPlan(walk, plan) && (
        <p role="status">
          You have left the route.{' '}
          <button type="button" className={buttons.link} onClick={() => send({ type: 'backToPlan' })}>
            Back to it (P)
          </button>
        </p>
      )}
    </section>
  );
}

/** What can be rehearsed: pinned ways, the line walked, and its other branches; and the plan, wherever it is from. */
function waysOf(
  scenario: Scenario,
  walk: Walk,
  plan: readonly MoveId[] | undefined,
  pinned: readonly PinnedWay[],
): PinnedWay[] {
  const tips: StepId[] = [stepsAhead(walk).at(-1) ?? walk.here, ...branches(walk).map(({ tip }) => tip)];
  const walked = tips
    .filter((tip) => tip !== startStep)
    .map((tip) => wayNamed(scenario, 'Walked', movesTo(walk, tip)));
  const ways = [...pinned, ...walked];
  if (plan && !ways.some(({ moves }) => isSame(moves, plan))) ways.push(wayNamed(scenario, 'Chosen', plan));
  return ways;
}

function wayNamed(scenario: Scenario, name: string, moves: readonly MoveId[]): PinnedWay {
  const last = moves.at(-1);
  const to = last && lookup(scenario).place(lookup(scenario).move(last).to).title;
  return { name: `${name}: ${moves.length} ${moves.length === 1 ? 'move' : 'moves'} to “${to}”`, moves };
}

function isSame(one: readonly MoveId[], other: readonly MoveId[]): boolean {
  return one.length === other.length && one.every((move, index) => move === other[index]);
}
