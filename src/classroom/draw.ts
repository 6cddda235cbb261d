import { moveWeight } from '../analysis/odds/likelihoods';
import type { Move } from '../scenario/types';
import type { Marks } from '../walk/session';

/**
 * The move of chance that a draw gives, each as likely as the person, or else the scenario, holds it to be; none where
 * all are held to be impossible.
 * @param at where the draw fell, from 0 up to but not including 1
 */
export function drawnMove(
  moves: readonly Move[],
  likelihoods: Marks['likelihoods'],
  at: number,
): Move | undefined {
  const weighted = moves.map((move) => ({ move, weight: moveWeight(move, likelihoods) }));
  const possible = weighted.filter(({ weight }) => weight > 0);
  let left = at * possible.reduce((sum, { weight }) => sum + weight, 0);
  for (const { move, weight } of possible) {
    if (left < weight) return move;
    left -= weight;
  }
  // Sums of fractions may fall short of the whole by the last digit.
  return possible.at(-1)?.move;
}
