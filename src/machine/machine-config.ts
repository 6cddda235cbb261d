import { lookup } from '../scenario/lookup';
import { startState } from '../scenario/states';
import type { Move, Outcome, Scenario, Situation } from '../scenario/types';

/** A transition of the machine: a move, by name only, so that the whole can be written as JSON. */
interface TransitionConfig {
  readonly target: string;
  readonly guard: { readonly type: 'isOpen'; readonly params: { readonly move: Move['id'] } };
  readonly actions: { readonly type: 'applyMove'; readonly params: { readonly move: Move['id'] } };
  readonly description: string;
  readonly meta: { readonly label: string; readonly by: Move['by']; readonly basis: Move['basis'] };
}

interface StateConfig {
  readonly id: string;
  readonly type?: 'final';
  readonly initial?: string;
  readonly description: string;
  readonly meta: Record<string, string>;
  readonly on?: Record<string, TransitionConfig>;
  readonly states?: Record<string, StateConfig>;
}

/** A scenario as the configuration of an XState machine: plain data that Stately's tools open. */
export interface MachineConfig {
  readonly id: string;
  readonly version: string;
  readonly description: string;
  readonly context: {
    readonly facts: ReturnType<typeof startState>['facts'];
    readonly assumptions: object;
  };
  readonly initial: string;
  readonly states: Record<string, StateConfig>;
}

/**
 * The configuration of a scenario's machine: phases as compound states, situations as their states, moves as events
 * guarded by `isOpen` and carried out by `applyMove`, outcomes as final states, facts as context.
 * @throws Error where a phase that holds situations and an outcome share an id, which one level of states cannot
 */
export function machineConfig(scenario: Scenario): MachineConfig {
  const phases = scenario.phases.flatMap((phase) => {
    const situations = scenario.situations.filter((situation) => situation.phase === phase.id);
    const [first] = situations;
    if (!first) return [];
    const initial = situations.find(({ id }) => id === scenario.start) ?? first;
    return [{ phase, situations, initial }];
  });
  const clash = phases.find(({ phase }) => scenario.outcomes.some((outcome) => `${outcome.id}` === phase.id));
  if (clash) throw new Error(`The phase and the outcome "${clash.phase.id}" of ${scenario.id} share an id`);
  return {
    id: scenario.id,
    version: String(scenario.version),
    description: scenario.title,
    context: { facts: startState(scenario).facts, assumptions: {} },
    initial: lookup(scenario).situation(scenario.start).phase,
    states: {
      ...Object.fromEntries(
        phases.map(({ phase, situations, initial }) => [
          phase.id,
          {
            id: `phase-${phase.id}`,
            initial: initial.id,
            description: phase.name,
            meta: { name: phase.name },
            states: Object.fromEntries(
              situations.map((situation) => [situation.id, situationConfig(situation)]),
            ),
          },
        ]),
      ),
      ...Object.fromEntries(scenario.outcomes.map((outcome) => [outcome.id, outcomeConfig(outcome)])),
    },
  };
}

function situationConfig(situation: Situation): StateConfig {
  return {
    id: situation.id,
    description: situation.title,
    meta: { title: situation.title },
    on: Object.fromEntries(situation.moves.map((move) => [move.id, transitionConfig(move)])),
  };
}

function outcomeConfig(outcome: Outcome): StateConfig {
  return {
    id: outcome.id,
    type: 'final',
    description: outcome.title,
    meta: { title: outcome.title, hue: outcome.hue },
  };
}

function transitionConfig(move: Move): TransitionConfig {
  return {
    target: `#${move.to}`,
    guard: { type: 'isOpen', params: { move: move.id } },
    actions: { type: 'applyMove', params: { move: move.id } },
    description: `${move.story}. ${move.does}`,
    meta: { label: move.label, by: move.by, basis: move.basis },
  };
}
