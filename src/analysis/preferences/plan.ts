import { endsAt, type StateSpace } from '../state-space/state-space';
import { keyOf, mixturesOf } from './mixtures';
import { type Solution, worstOf } from './solution';

/** A way on from a state, and the play that follows it. */
export interface PlannedStep {
  /** By index into the space's steps. */
  readonly step: number;
  /** By number in the solution. */
  readonly play: number;
}

/** What is done at a state to come to a play, and what follows whatever else is done there. */
export type PlannedTurn =
  | { readonly kind: 'end' }
  /** Chance: every way on, each with its own play. */
  | { readonly kind: 'chance'; readonly ways: readonly PlannedStep[] }
  /** A party's turn: its move, and what follows each other move, which is what the party wants least of what may. */
  | {
      readonly kind: 'choice';
      readonly player: number;
      readonly chosen: PlannedStep;
      readonly others: readonly PlannedStep[];
    };

/**
 * An equilibrium by which a play comes about: at each state, with the play that is to come of it, what is done. What
 * follows a departure is what serves worst whoever departs, so that nobody gains by one.
 * @param state one of which just the solution's plays may come
 * @param play one of these
 * @throws {Error} where that does not come of the state
 */
export function plannedTurn(solution: Solution, state: number, play: number): PlannedTurn {
  const { game } = solution;
  const { space } = game;
  if (endsAt(space, state)) return { kind: 'end' };
  const steps = stepsAt(space, state);
  const mover = space.compiled.moverOf[space.stepMove[steps[0] as number] as number] as number;
  const isShared = steps.some((step) => space.compiled.moverOf[space.stepMove[step] as number] !== mover);
  if (!isShared && mover === game.chance) return { kind: 'chance', ways: mixedWays(solution, state, play) };
  const player = isShared ? -1 : (solution.playerAt[mover] as number);
  const chosen = steps.find((step) => playsAfter(solution, step).includes(play));
  if (chosen === undefined) throw new Error('This play does not come of the state');
  return {
    kind: 'choice',
    player,
    chosen: { step: chosen, play },
    others: steps
      .filter((step) => step !== chosen)
      .map((step) => {
        const plays = playsAfter(solution, step);
        return { step, play: player === -1 ? (plays[0] as number) : worstOf(solution, player, plays) };
      }),
  };
}

/** The steps of a state, by index. */
export function stepsAt({ stepsFrom }: StateSpace, state: number): number[] {
  const first = stepsFrom[state] as number;
  return Array.from({ length: (stepsFrom[state + 1] as number) - first }, (_, index) => first + index);
}

/** The plays that may come of the state that a step leads to. */
export function playsAfter({ game, plays }: Solution, step: number): readonly number[] {
  return plays(game.nodeOf[game.space.stepTo[step] as number] as number);
}

/** The steps of chance that may be taken, with a play each, which together make the play. */
function mixedWays(solution: Solution, state: number, play: number): PlannedStep[] {
  const { game } = solution;
  const steps = stepsAt(game.space, state).filter(game.canTake);
  const ways = steps.map((step) => playsAfter(solution, step));
  const [step] = steps;
  if (step !== undefined && steps.length === 1) return [{ step, play }];
  const key = keyOf(solution.lottery(play));
  const mixtures = mixturesOf(game.splitAt(state), ways, solution.lottery, Number.POSITIVE_INFINITY);
  const found = mixtures?.find(({ lottery }) => keyOf(lottery) === key);
  if (!found) throw new Error('This play does not come of the state');
  return steps.map((each, index) => ({ step: each, play: found.plays[index] as number }));
}
