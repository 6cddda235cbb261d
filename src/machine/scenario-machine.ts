import { assign, type SnapshotFrom, setup } from 'xstate';
import { lookup } from '../scenario/lookup';
import { applyEffects, isOpen, startState } from '../scenario/states';
import type { Assumptions, Facts, MoveId, Scenario, State } from '../scenario/types';
import { machineConfig } from './machine-config';

/** What the machine remembers: the facts, and the answers fixed, which close moves. */
export interface NegotiationContext {
  readonly facts: Facts;
  readonly assumptions: Assumptions;
}

/** A move is an event of its own name. */
export interface MoveEvent {
  readonly type: MoveId;
}

/** The machine of a scenario. */
export type NegotiationMachine = ReturnType<typeof compile>;
/** The machine at a state. */
export type NegotiationSnapshot = SnapshotFrom<NegotiationMachine>;

const compiled = new WeakMap<Scenario, NegotiationMachine>();

/**
 * A scenario as an XState machine, compiled once for each scenario object. What its guards and actions mean is what
 * `scenario/` says of conditions, assumptions and effects.
 */
export function scenarioMachine(scenario: Scenario): NegotiationMachine {
  let machine = compiled.get(scenario);
  if (!machine) {
    machine = compile(scenario);
    compiled.set(scenario, machine);
  }
  return machine;
}

function compile(scenario: Scenario) {
  const kit = setup({
    types: {} as {
      context: NegotiationContext;
      events: MoveEvent;
      input: { assumptions?: Assumptions } | undefined;
    },
    guards: {
      isOpen: ({ context }, params: { move: MoveId }) =>
        isOpen(scenario, lookup(scenario).move(params.move), context.facts, context.assumptions),
    },
    actions: {
      applyMove: assign(({ context }, params: { move: MoveId }) => ({
        facts: applyEffects(scenario, lookup(scenario).move(params.move).sets, context.facts),
      })),
    },
  });
  type Config = Parameters<typeof kit.createMachine>[0];
  return kit.createMachine({
    ...(machineConfig(scenario) as unknown as Config),
    context: ({ input }) => ({
      facts: startState(scenario).facts,
      assumptions: input?.assumptions ?? {},
    }),
  });
}

/** The machine at any state, as if some series of moves had led there. */
export function snapshotAt(
  scenario: Scenario,
  state: State,
  assumptions: Assumptions = {},
): NegotiationSnapshot {
  const { phase } = lookup(scenario).node(state.at);
  return scenarioMachine(scenario).resolveState({
    value: lookup(scenario).isOutcome(state.at) ? state.at : { [phase]: state.at },
    context: { facts: state.facts, assumptions },
  });
}

/** The state a machine is at. */
export function stateOf(snapshot: NegotiationSnapshot): State {
  const value: unknown = snapshot.value;
  const at = typeof value === 'string' ? value : Object.values(value as Record<string, string>)[0];
  return { at: at as State['at'], facts: snapshot.context.facts };
}
