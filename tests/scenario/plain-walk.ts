import { openMoves, startState, stateAfter } from '../../src/scenario/states';
import type { Assumptions, Move, Scenario, State } from '../../src/scenario/types';
import { stateKey } from './state-key';

/** A state met, with what is open there and where each move leads, by key. */
export interface Node {
  readonly key: string;
  readonly state: State;
  readonly steps: readonly { readonly move: Move; readonly to: string }[];
}

/** Every state that can be reached from some states, by key, found by plainly making every open move. */
export function plainWalk(
  scenario: Scenario,
  assumptions: Assumptions = {},
  from: readonly State[] = [startState(scenario)],
): Map<string, Node> {
  const found = new Map<string, Node>();
  const queue = [...from];
  for (let state = queue.pop(); state; state = queue.pop()) {
    const here = state;
    const key = stateKey(scenario, here);
    if (found.has(key)) continue;
    const steps = openMoves(scenario, here, assumptions).map((move) => {
      const next = stateAfter(scenario, move, here);
      queue.push(next);
      return { move, to: stateKey(scenario, next) };
    });
    found.set(key, { key, state: here, steps });
  }
  return found;
}

/** For each state, every other that lies ahead of it; throws where the walk comes back to where it was. */
export function ahead(nodes: Map<string, Node>): Map<string, ReadonlySet<string>> {
  const done = new Map<string, Set<string>>();
  const underway = new Set<string>();
  const visit = (key: string): Set<string> => {
    const known = done.get(key);
    if (known) return known;
    if (underway.has(key)) throw new Error(`The walk comes back to ${key}`);
    underway.add(key);
    const reached = new Set<string>();
    for (const { to } of nodes.get(key)?.steps ?? []) {
      reached.add(to);
      for (const further of visit(to)) reached.add(further);
    }
    underway.delete(key);
    done.set(key, reached);
    return reached;
  };
  for (const key of nodes.keys()) visit(key);
  return done;
}
