import { useId } from 'react';
import type { PresentationEvent } from '../../../presentation/presentation-machine';
import { isOnPlan } from '../../../presentation/screen-cursor';
import { lookup } from '../../../scenario/lookup';
import type { MoveId, Scenario } from '../../../scenario/types';
import { Button } from '../../../ui/button';
import { useScenario } from '../../../ui/scenario-context';
import { isSamePath } from '../../../walk/marking';
import type { Marks } from '../../../walk/session';
import { branches, movesTo, type StepId, startStep, stepsAhead, type Walk } from '../../../walk/walk';
import styles from './planned-path-picker.module.css';

/** A way from the start that can be chosen as the rehearsed route. */
interface Way {
  readonly name: string;
  readonly moves: readonly MoveId[];
}

interface PlanPickerProps {
  readonly walk: Walk;
  readonly plan: readonly MoveId[] | undefined;
  readonly pins: Marks['pins'];
  readonly send: (event: PresentationEvent) => void;
}

/** Chooses the rehearsed route, which the clicker follows at every choice, and leads back to it. */
export function PlannedPathPicker({ walk, plan, pins, send }: PlanPickerProps) {
  const scenario = useScenario();
  const id = useId();
  const ways = waysOf(scenario, walk, plan, pins);
  const chosen = ways.findIndex((way) => plan !== undefined && isSamePath(way.moves, plan));
  return (
    <section className={styles.plan} aria-label="Rehearsed route">
      <label htmlFor={id}>Rehearsed route</label>
      <select
        id={id}
        value={chosen}
        onChange={({ target }) => {
          send({ type: 'plan', moves: ways[Number(target.value)]?.moves });
          // Chosen by the pointer, it gives the keys back to the stage.
          if (!target.matches(':focus-visible')) target.blur();
        }}
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
          <Button look="link" onClick={() => send({ type: 'backToPlan' })}>
            Back to it (P)
          </Button>
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
  pins: Marks['pins'],
): Way[] {
  const tips: StepId[] = [stepsAhead(walk).at(-1) ?? walk.here, ...branches(walk).map(({ tip }) => tip)];
  const walked = tips
    .filter((tip) => tip !== startStep)
    .map((tip) => wayNamed(scenario, 'Walked', movesTo(walk, tip)));
  const pinned = pins
    .filter(({ moves }) => moves.length > 0)
    .map(({ name, moves }) => ({ name: `Pinned: ${name}`, moves }));
  const ways = [...pinned, ...walked];
  if (plan && !ways.some(({ moves }) => isSamePath(moves, plan)))
    ways.push(wayNamed(scenario, 'Chosen', plan));
  return ways;
}

function wayNamed(scenario: Scenario, name: string, moves: readonly MoveId[]): Way {
  const last = moves.at(-1);
  const to = last && lookup(scenario).node(lookup(scenario).move(last).to).title;
  return { name: `${name}: ${moves.length} ${moves.length === 1 ? 'move' : 'moves'} to “${to}”`, moves };
}
