import { endsOf } from '../../src/analysis/preferences/ends';
import type { Ranked } from '../../src/analysis/preferences/players';
import { scoresOf } from '../../src/analysis/preferences/ranking';
import { endsAt, outcomeAt, type StateSpace } from '../../src/analysis/state-space/state-space';
import { approximately, type Rational } from '../../src/scenario/rational';
import type { Scenario } from '../../src/scenario/types';

/** Each party ranks the outcomes strictly, each beginning with another. */
export function rankedByTurns(scenario: Scenario): Ranked[] {
  const ids = scenario.outcomes.map(({ id }) => id);
  return scenario.parties.map(({ id }, index) => ({
    party: id,
    ranking: ids.map((_, place) => [ids[(index + place) % ids.length] as (typeof ids)[number]]),
  }));
}

/** A play in a few characters. */
export function formatPlay(lottery: readonly { readonly end: number; readonly chance: Rational }[]): string {
  return lottery.map(({ end, chance }) => `${end}:${approximately(chance).toFixed(9)}`).join('+');
}

/**
 * Backward induction as one writes it first: a function that calls itself, with a map of what is known, over lotteries
 * as arrays of numbers. For games without cycles in which no two plays are wanted alike.
 * @returns what comes of the start, as `formatPlay` has it
 */
export function plainLookAhead(space: StateSpace, wants: readonly Ranked[]): string {
  const { compiled, stepsFrom, stepTo, stepMove } = space;
  const ends = endsOf(compiled.scenario);
  const scores = new Map(wants.map(({ party, ranking }) => [party as string, [...scoresOf(ranking, ends)]]));
  const known = new Map<number, number[]>();
  const solve = (state: number): number[] => {
    const before = known.get(state);
    if (before) return before;
    let found = new Array<number>(ends.length).fill(0);
    if (endsAt(space, state)) {
      const outcome = outcomeAt(space, state);
      found[outcome >= 0 ? outcome : ends.length - 2] = 1;
    } else {
      const steps = Array.from(
        { length: (stepsFrom[state + 1] as number) - (stepsFrom[state] as number) },
        (_, index) => (stepsFrom[state] as number) + index,
      );
      const results = steps.map((step) => solve(stepTo[step] as number));
      const mover = compiled.moves[stepMove[steps[0] as number] as number]?.by as string;
      const own = scores.get(mover);
      if (own) {
        const worth = (play: number[]) =>
          play.reduce((sum, chance, end) => sum + chance * (own[end] as number), 0);
        found = results.reduce((best, play) => (worth(play) > worth(best) ? play : best));
      } else {
        for (const play of results) {
          for (let end = 0; end < ends.length; end += 1) {
            found[end] = (found[end] as number) + (play[end] as number) / results.length;
          }
        }
      }
    }
    known.set(state, found);
    return found;
  };
  return solve(0)
    .flatMap((chance, end) => (chance > 0 ? [`${end}:${chance.toFixed(9)}`] : []))
    .join('+');
}
