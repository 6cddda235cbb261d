import { type Likelihoods, moveWeight } from '../../../analysis/odds/likelihoods';
import type { Move, MoveId, Mover, Scenario, Situation } from '../../../scenario/types';

/** The moves that one mover chooses among at a situation. */
export interface ChoiceGroup {
  readonly situation: Situation;
  readonly by: Mover;
  readonly moves: readonly Move[];
}

/** The choices of a scenario: two moves or more of one mover at a situation, among those that `isChoice` keeps. */
export function choiceGroups(scenario: Scenario, isChoice: (move: MoveId) => boolean): ChoiceGroup[] {
  return scenario.situations.flatMap((situation) => {
    const chosen = situation.moves.filter(({ id }) => isChoice(id));
    const movers = [...new Set(chosen.map(({ by }) => by))];
    return movers
      .map((by) => ({ situation, by, moves: chosen.filter((move) => move.by === by) }))
      .filter(({ moves }) => moves.length > 1);
  });
}

/** A move's share of its group, as a probability where all of the group is open; equal where all weigh 0. */
export function shareOf({ moves }: ChoiceGroup, likelihoods: Likelihoods, move: MoveId): number {
  const sum = moves.reduce((all, each) => all + moveWeight(each, likelihoods), 0);
  const found = moves.find(({ id }) => id === move);
  return found && sum > 0 ? moveWeight(found, likelihoods) / sum : 1 / moves.length;
}

/** The likelihoods once a move has a share of its group, in per cent; the others keep their proportions to each other. */
export function withShare(
  group: ChoiceGroup,
  likelihoods: Likelihoods,
  move: MoveId,
  share: number,
): Likelihoods {
  const rest = 1 - shareOf(group, likelihoods, move);
  const changed = group.moves.map(({ id }) => {
    if (id === move) return [id, share];
    const part = rest > 0 ? shareOf(group, likelihoods, id) / rest : 1 / (group.moves.length - 1);
    return [id, (100 - share) * part];
  });
  return { ...likelihoods, ...Object.fromEntries(changed) };
}
