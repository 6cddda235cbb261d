import type { Assumption, Assumptions } from '../../scenario/types';
import { valueUnder } from '../../scenario/value-under';
import type { AnswerCombination } from './answer-combinations';

/**
 * The assumptions whose answer makes a difference: some two rows of a grid differ in this answer alone, and in how some
 * outcome stands.
 * @param grid a row for each combination of answers to the assumptions `among`
 */
export function decidingAssumptions(
  grid: readonly AnswerCombination[],
  among: readonly Assumption[],
): Assumption[] {
  return among.filter(({ id }) => {
    const others = among.filter((assumption) => assumption.id !== id);
    const found = new Map<string, string>();
    return grid.some(({ answers, prospects }) => {
      const key = others.map((other) => valueUnder(answers, other.id)).join();
      const stand = prospects.join();
      const before = found.get(key);
      found.set(key, stand);
      return before !== undefined && before !== stand;
    });
  });
}

/**
 * A grid's rows told apart by some assumptions alone, each with no other answers; in their order.
 * @param deciding all assumptions of the grid that make a difference, or more
 */
export function gridOver(
  grid: readonly AnswerCombination[],
  deciding: readonly Assumption[],
): AnswerCombination[] {
  const rows = grid.map(({ answers, prospects }): [string, AnswerCombination] => {
    const kept = deciding.map(({ id }) => [id, valueUnder(answers, id)]);
    return [kept.join(), { answers: Object.fromEntries(kept) as Assumptions, prospects }];
  });
  return [...new Map(rows).values()];
}
