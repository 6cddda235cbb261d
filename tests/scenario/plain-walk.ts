import { openMoves, positionAfter, startPosition } from '../../src/scenario/positions';
import type { Assumptions, Move, Position, Scenario } from '../../src/scenario/types';
import { positionKey } from './position-key';

/** A position met, with what is open there and where each move leads, by key. */
export interface Node {
  readonly key: string;
  readonly position: Position;
  readonly steps: readonly { readonly move: Move; readonly to: string }[];
}

/** Every position that can be reached from some positions, by key, found by plainly making every open move. */
export function plainWalk(
  scenario: Scenario,
  assumptions: Assumptions = {},
  from: readonly Position[] = [startPosition(scenario)],
): Map<string, Node> {
  const found = new Map<string, Node>();
  const queue = [...from];
  for (let position = queue.pop(); position; position = queue.pop()) {
    const here = position;
    const key = positionKey(scenario, here);
    if (found.has(key)) continue;
    const steps = openMoves(scenario, here, assumptions).map((move) => {
      const next = positionAfter(scenario, move, here);
      queue.push(next);
      return { move, to: positionKey(scenario, next) };
    });
    found.set(key, { key, position: here, steps });
  }
  return found;
}

/** For each position, every other that lies ahead of it; throws where the walk comes back to where it was. */
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
