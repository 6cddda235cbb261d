import type { Assumptions, Move, MoveId, Scenario, Situation, SituationId } from '../../scenario/types';
import { valueUnder } from '../../scenario/value-under';
import type { Compiled } from '../state-space/compile-moves';
import { LimitExceeded } from '../state-space/not-computable';
import { exploreStateSpace, type StateSpace } from '../state-space/state-space';
import { LikelihoodError } from './likelihood-error';
import { type Likelihoods, moveWeight, moveWeights } from './likelihoods';

/** What is wrong with some likelihoods, in plain words, and the part of the scenario where it is. */
export type LikelihoodFault = { readonly message: string } & (
  | { readonly kind: 'move'; readonly at: MoveId }
  | { readonly kind: 'situation'; readonly at: SituationId }
);

/**
 * Every fault of some likelihoods: weights that are no number from 0 up, ids the scenario does not have, and choices
 * where every open move has weight 0, looked for at each state that open moves lead to, even one of probability 0.
 * @param assumptions the answers a user has fixed
 * @param limit how many states are looked at at most: what is wrong beyond them is told where odds are asked for
 * @returns none where odds can be computed of so many states
 */
export function checkLikelihoods(
  scenario: Scenario,
  likelihoods: Likelihoods,
  assumptions: Assumptions = {},
  limit?: number,
): LikelihoodFault[] {
  const faults = moveFaults(scenario, likelihoods);
  return faults.length > 0 ? faults : choiceFaults(scenario, likelihoods, assumptions, limit);
}

function moveFaults(scenario: Scenario, likelihoods: Likelihoods): LikelihoodFault[] {
  const moves = scenario.situations.flatMap((situation) => situation.moves);
  const known = new Set<string>(moves.map(({ id }) => id));
  const unknown = (Object.keys(likelihoods) as MoveId[]).filter((id) => !known.has(id));
  return [
    ...unknown.map((at) => ({ kind: 'move', at, message: `This scenario has no move “${at}”.` }) as const),
    ...moves.flatMap((move): LikelihoodFault[] => {
      const wrong = whatIsWrong(valueUnder(likelihoods, move.id) ?? move.likelihood);
      if (!wrong) return [];
      return [{ kind: 'move', at: move.id, message: `The likelihood of “${move.label}” ${wrong}.` }];
    }),
  ];
}

/** Written so that what storage or a link brings, typed as a number or not, is told too. */
function whatIsWrong(weight: unknown): string | undefined {
  if (weight === undefined) return undefined;
  if (typeof weight !== 'number' || Number.isNaN(weight)) return 'is not a number';
  if (!Number.isFinite(weight)) return 'is infinite: it must be a number';
  return weight < 0 ? `is ${weight}: it must be 0 or more` : undefined;
}

function choiceFaults(
  scenario: Scenario,
  likelihoods: Likelihoods,
  assumptions: Assumptions,
  limit: number | undefined,
): LikelihoodFault[] {
  const moves = scenario.situations.flatMap((situation) => situation.moves);
  if (moves.every((move) => moveWeight(move, likelihoods))) return [];
  const faults = new Map<SituationId, LikelihoodFault>();
  try {
    const space = exploreStateSpace(scenario, { assumptions, ...(limit !== undefined && { limit }) });
    const weights = moveWeights(space.compiled, likelihoods);
    for (let state = 0; state < space.size; state += 1) {
      const at = space.compiled.packing.nodes[space.nodeOf[state] as number] as SituationId;
      if (faults.has(at) || !isAllZero(space, weights, state)) continue;
      faults.set(at, { kind: 'situation', at, message: allZeroMessage(space, state) });
    }
  } catch (error) {
    // What is too large to explore has no odds at all, and says so where they are asked for.
    if (!(error instanceof LimitExceeded)) throw error;
  }
  return [...faults.values()];
}

function isAllZero({ stepsFrom, stepMove }: StateSpace, weights: Float64Array, state: number): boolean {
  const first = stepsFrom[state] as number;
  const last = stepsFrom[state + 1] as number;
  for (let step = first; step < last; step += 1) {
    if (weights[stepMove[step] as number] !== 0) return false;
  }
  return last > first;
}

/** Says that every move open at a state has weight 0. */
export function allZeroMessage({ compiled, nodeOf, stepsFrom, stepMove }: StateSpace, state: number): string {
  const { title } = compiled.scenario.situations[nodeOf[state] as number] as Situation;
  const open = stepMove.subarray(stepsFrom[state], stepsFrom[state + 1]);
  const labels = Array.from(open, (move) => `“${(compiled.moves[move] as Move).label}”`);
  return labels.length === 1
    ? `At “${title}” the one move open at times, ${labels[0]}, has likelihood 0: give it more.`
    : `At “${title}” every move open at times has likelihood 0: ${labels.join(', ')}. Give one of them more.`;
}

/**
 * The weights of a compiled scenario's moves, certain to be numbers from 0 up.
 * @throws {LikelihoodError} with the first fault's message where some are not
 */
export function soundWeights(compiled: Compiled, likelihoods: Likelihoods): Float64Array {
  const [fault] = moveFaults(compiled.scenario, likelihoods);
  if (fault) throw new LikelihoodError(fault.message);
  return moveWeights(compiled, likelihoods);
}
