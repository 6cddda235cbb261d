import type { MoveId, SituationId } from '../../scenario/types';
import { outcomeId, type StateSpace } from '../state-space/state-space';
import type { Likelihoods } from './likelihoods';
import { swinging } from './tornado';

/** A probability of a move at which one outcome overtakes another. */
export interface BreakEven {
  readonly move: MoveId;
  /** The move's probability wherever it is open beside others. */
  readonly at: number;
  /** The outcome that is likelier where the move is likelier, and the one that is likelier below. */
  readonly above: SituationId;
  readonly below: SituationId;
}

/** Into how many parts a move's range is cut to look for overtaking; two within one part are not seen. */
const parts = 20;
/** How closely a break-even is found: by halving a part so often. */
const halvings = 24;

/**
 * Where one outcome overtakes another as a move grows likelier, the rest of each choice shared as in `swings`.
 * @returns by rising probability; none where the move is never open beside another, or nothing overtakes
 * @throws {NotComputable} where `markovChainOf` or `solve` does
 */
export function breakEvens(space: StateSpace, likelihoods: Likelihoods, id: MoveId): BreakEven[] {
  const move = space.compiled.moves.findIndex((each) => each.id === id);
  const { isChosen, endsWith } = swinging(space, likelihoods);
  if (move === -1 || !isChosen(move)) return [];
  const oddsBy = Array.from({ length: parts + 1 }, (_, part) => endsWith(move, part / parts).byOutcome);
  const outcomes = space.compiled.scenario.outcomes.map((_, outcome) => outcome);
  return outcomes
    .flatMap((one) => outcomes.filter((other) => other > one).map((other) => [one, other] as const))
    .flatMap(([one, other]) => {
      const lead = (byOutcome: readonly number[]) =>
        (byOutcome[one] as number) - (byOutcome[other] as number);
      const found: BreakEven[] = [];
      // The lead that was last not nil, and where.
      let before = { lead: lead(oddsBy[0] as readonly number[]), at: 0 };
      for (let part = 1; part <= parts; part += 1) {
        const here = lead(oddsBy[part] as readonly number[]);
        if (here === 0) continue;
        if (before.lead * here < 0) {
          let [low, high] = [before.at, part / parts];
          for (let halving = 0; halving < halvings; halving += 1) {
            const middle = (low + high) / 2;
            if (lead(endsWith(move, middle).byOutcome) * here > 0) high = middle;
            else low = middle;
          }
          const [above, below] = here > 0 ? [one, other] : [other, one];
          found.push({ move: id, at: high, above: outcomeId(space, above), below: outcomeId(space, below) });
        }
        before = { lead: here, at: part / parts };
      }
      return found;
    })
    .sort((a, b) => a.at - b.at);
}
