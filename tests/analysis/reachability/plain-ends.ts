import { lookup } from '../../../src/scenario/lookup';
import type { Scenario, SituationId } from '../../../src/scenario/types';
import type { Node } from '../../scenario/plain-walk';

/** Where a walk ends: an outcome, or `stuck` at a state that is none and has no open move. */
export type End = SituationId | 'stuck';

/** The end that a state is, if it is one. */
export function endOf(scenario: Scenario, { state, steps }: Node): End | undefined {
  if (lookup(scenario).isOutcome(state.at)) return state.at;
  return steps.length === 0 ? 'stuck' : undefined;
}

/** A walk: the states passed, first and last among them, and whether it stopped where it would come back to one. */
export interface PlainWalk {
  readonly keys: readonly string[];
  readonly moves: readonly string[];
  readonly end: End | 'comes back';
}

/**
 * Every walk that goes on until it ends or would come back to a state, found by plainly walking each; undefined
 * where they take more than `most` steps altogether.
 */
export function plainWalks(
  scenario: Scenario,
  nodes: ReadonlyMap<string, Node>,
  from: string,
  most: number,
): PlainWalk[] | undefined {
  const walks: PlainWalk[] = [];
  let taken = 0;
  const walk = (keys: readonly string[], moves: readonly string[]): void => {
    const node = nodes.get(keys[keys.length - 1] as string) as Node;
    const end = endOf(scenario, node);
    if (end) walks.push({ keys, moves, end });
    for (const { move, to } of node.steps) {
      taken += 1;
      if (taken > most) return;
      const onward = [...moves, move.id];
      if (keys.includes(to)) walks.push({ keys: [...keys, to], moves: onward, end: 'comes back' });
      else walk([...keys, to], onward);
    }
  };
  walk([from], []);
  return taken > most ? undefined : walks;
}

/** The states that steps lead to from one, itself among them. */
export function plainReach(
  nodes: ReadonlyMap<string, Node>,
  from: string,
  isLeftOut: (move: string, to: string) => boolean = () => false,
): Set<string> {
  const reached = new Set([from]);
  for (const key of reached) {
    for (const { move, to } of nodes.get(key)?.steps ?? []) {
      if (!isLeftOut(move.id, to)) reached.add(to);
    }
  }
  return reached;
}
