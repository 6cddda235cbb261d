import { lookup } from '../../scenario/lookup';
import type { Scenario } from '../../scenario/types';
import { currentState, stepsTo, type Walk } from '../../walk/walk';

/** Where a walk stands and after how many moves, such as “The deadline”, after 3 moves. */
export function whereItStands(scenario: Scenario, walk: Walk): string {
  const { title } = lookup(scenario).node(currentState(scenario, walk).at);
  const moves = stepsTo(walk).length;
  return `“${title}”, ${moves === 0 ? 'the start' : moves === 1 ? 'after one move' : `after ${moves} moves`}`;
}
