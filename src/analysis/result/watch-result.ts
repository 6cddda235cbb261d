import type { MoveId } from '../../scenario/types';
import { type BreakEven, breakEvens } from '../odds/break-even';
import { type FindingOut, findOutFirst } from '../odds/find-out-first';
import type { AnswerLikelihoods, Likelihoods } from '../odds/likelihoods';
import { markovChainOf } from '../odds/markov-chain';
import { type EndOdds, solve } from '../odds/odds';
import { type FanStep, oddsAlong, oddsFan } from '../odds/odds-over-time';
import { type Signpost, type StructuralSignpost, signposts, structuralSignposts } from '../odds/signposts';
import { solveCost } from '../odds/solve-cost';
import { LimitExceeded } from '../state-space/not-computable';
import type { StateSpace } from '../state-space/state-space';
import { componentsOf } from '../state-space/strong-components';
import { type AnalysisQuestion, type Part, part } from './analysis-result';

/** What is asked of what to watch for. */
export interface WatchQuestion {
  readonly likelihoods?: Likelihoods;
  readonly answerLikelihoods?: AnswerLikelihoods;
  /** The moves of a walk from the first state, for the odds along it. */
  readonly walked?: readonly MoveId[];
}

/** What to watch for, and how the odds move: plain data, so that a worker can send it. */
export interface WatchResult {
  /** What each move tells of the outcome, the most telling first. */
  readonly signposts: Part<readonly Signpost[]>;
  /** What each move tells whatever is likely. */
  readonly structure: Part<readonly StructuralSignpost[]>;
  /** The odds at each state of the walk, the first included. */
  readonly along: Part<readonly EndOdds[]>;
  /** How far things have come after so many moves from the first state. */
  readonly fan: Part<readonly FanStep[]>;
  /** Where one outcome overtakes another, by move in the scenario's order. */
  readonly breakEvens: Part<readonly BreakEven[]>;
  readonly findOut: Part<readonly FindingOut[]>;
}

/** A fan goes no further than so many moves. */
const fanMoves = 40;
/** With more multiplications than these, what overtakes what is not looked for: it would take more than some seconds. */
const breakEvenWork = 500_000_000;
/** About how often a space is solved for one move. */
const solvesAMove = 40;

/** All that there is to watch for from the first state of a space. A part that meets a bound says so in its place. */
export function watchResult(
  space: StateSpace,
  asked: AnalysisQuestion,
  { likelihoods = {}, answerLikelihoods = {}, walked = [] }: WatchQuestion,
): WatchResult {
  const { scenario, moves } = space.compiled;
  const chain = part(() => markovChainOf(space, likelihoods));
  const chained = <Value>(compute: (known: ReturnType<typeof markovChainOf>) => Value): Part<Value> =>
    'notComputed' in chain ? chain : part(() => compute(chain));
  return {
    signposts: chained(signposts),
    structure: part(() => structuralSignposts(space)),
    along: chained((known) => oddsAlong(solve(known), statesAlong(space, walked))),
    fan: chained((known) => oddsFan(known, 0, fanMoves)),
    breakEvens: part(() => {
      if (solveCost(space, componentsOf(space)) * moves.length * solvesAMove > breakEvenWork) {
        throw new LimitExceeded('What overtakes what is too much to compute in a scenario of this size.');
      }
      return moves.flatMap(({ id }) => breakEvens(space, likelihoods, id));
    }),
    findOut: part(() => findOutFirst(scenario, { ...asked, likelihoods, answers: answerLikelihoods })),
  };
}

/** The states that some moves lead to from the first, as far as they can be made. */
function statesAlong(
  { compiled, stepsFrom, stepMove, stepTo }: StateSpace,
  walked: readonly MoveId[],
): number[] {
  const states = [0];
  for (const id of walked) {
    const at = states.at(-1) as number;
    const move = compiled.moves.findIndex((each) => each.id === id);
    const step = stepMove.subarray(stepsFrom[at], stepsFrom[at + 1]).indexOf(move);
    if (step === -1) break;
    states.push(stepTo[(stepsFrom[at] as number) + step] as number);
  }
  return states;
}
