import type { Assumptions, Move, MoveId, Scenario, SituationId, State } from '../../scenario/types';
import { freeAssumptions } from '../assumptions/answer-combinations';
import { type PrimeImplicants, primeImplicants } from '../assumptions/prime-implicants';
import { type Robustness, robustness } from '../assumptions/robustness';
import { type Powers, powersOf } from '../games/power';
import type { Likelihoods } from '../odds/likelihoods';
import { markovChainOf } from '../odds/markov-chain';
import { type EndOdds, oddsAt, possibleComponents, solve } from '../odds/odds';
import { solveCost } from '../odds/solve-cost';
import { type Swing, swings } from '../odds/tornado';
import { type NecessaryConditions, necessaryConditions } from '../reachability/necessary-conditions';
import { countPaths, type PathCounts } from '../reachability/path-counts';
import { type PointOfNoReturn, pointsOfNoReturn } from '../reachability/points-of-no-return';
import { type Prospect, prospectsWithin } from '../reachability/prospects';
import { shortestPathsToOutcomes } from '../reachability/shortest-paths';
import { LimitExceeded, NotComputable } from '../state-space/not-computable';
import {
  exploreStateSpace,
  needComplete,
  outcomeId,
  pathTo,
  type StateSpace,
} from '../state-space/state-space';
import { type Components, componentsOf } from '../state-space/strong-components';

/** What was not computed, and why, as a plain sentence. */
export interface NotComputed {
  readonly notComputed: string;
}

/** A part of an answer: itself, or why it is not there. */
export type Part<Value> = Value | NotComputed;

/** Of what one asks, and from where. */
export interface AnalysisQuestion {
  /** Where to begin; the scenario's start where absent. */
  readonly from?: State;
  readonly assumptions?: Assumptions;
  /** How many states are explored at most; `usualLimit` where absent. */
  readonly limit?: number;
}

/** Whether an outcome can come about; `unknown` where it was not met and not all states were explored. */
export interface OutcomeReach {
  readonly outcome: SituationId;
  /** `possible` is all that can be said of an outcome met where not all states were explored. */
  readonly prospect: Prospect | 'unknown';
  /** The moves of a shortest way; absent where none was found. */
  readonly path?: readonly Move[];
}

/** A point of no return with a way to it. */
export interface ClosingMove extends Pick<PointOfNoReturn, 'move' | 'outcome' | 'closing' | 'of'> {
  /** The shortest series of moves after which the outcome is closed; this move is its last. */
  readonly path: readonly MoveId[];
}

/** What follows from a scenario and some answers, whatever is held likely. */
export interface Implied {
  /** How many states were explored, and whether these are all. */
  readonly explored: Part<{ readonly states: number; readonly isAll: boolean }>;
  /** By outcome, in the scenario's order. */
  readonly reach: readonly OutcomeReach[];
  readonly paths: Part<PathCounts>;
  readonly needs: Part<readonly NecessaryConditions[]>;
  readonly implicants: Part<readonly PrimeImplicants[]>;
  readonly closings: Part<readonly ClosingMove[]>;
  readonly powers: Part<Powers>;
  readonly robustness: Part<Robustness>;
}

/** What follows from likelihoods. */
export interface Weighed {
  readonly odds: Part<EndOdds>;
  /** What each move's likelihood does to the odds; `tornado` sorts them for an outcome. */
  readonly swings: Part<readonly Swing[]>;
}

/** All that is shown of a scenario: plain data, so that a worker can send it. */
export type AnalysisResult = Implied & Weighed;

/** With more work than this, swinging every move takes more than some seconds: states times moves, each twice. */
export const swingBound = 50_000_000;
/** Nor with more multiplications, where states come back to one another: some half a minute of them. */
export const swingWorkBound = 20_000_000_000;
/** Nor are more answers compared: states times settings of the assumptions, open ones included. */
export const comparisonBound = 100_000_000;

/**
 * All that can be found of a scenario from a state, under some answers and likelihoods. A part that meets a bound
 * says so in its place, and the others are there all the same.
 */
export function analyseScenario(
  scenario: Scenario,
  { likelihoods = {}, ...question }: AnalysisQuestion & { readonly likelihoods?: Likelihoods },
): AnalysisResult {
  const { implied, weigh } = study(scenario, question);
  return { ...implied(), ...weigh(likelihoods) };
}

/** A question whose states are explored, so that many likelihoods can be weighed one after another. */
export interface Study {
  implied(): Implied;
  weigh(likelihoods: Likelihoods): Weighed;
  /** Parts of these by themselves, for whoever needs no more. */
  reach(): Implied['reach'];
  powers(): Implied['powers'];
  odds(likelihoods: Likelihoods): Weighed['odds'];
  /** What can be said at once of what was explored; the other parts say `reason`. */
  outline(reason: string): Implied;
  /** About how much work it is to weigh likelihoods: multiplications, as far as they can be told beforehand. */
  cost(): number;
  /** What needs every state, found of the same space. */
  ofSpace<Value>(compute: (space: StateSpace) => Value): Part<Value>;
}

/**
 * Explores what a question asks about, once.
 * @param onProgress told how many states were met so far
 */
export function study(
  scenario: Scenario,
  question: AnalysisQuestion,
  onProgress?: (states: number) => void,
): Study {
  const explored = part(() => exploreStateSpace(scenario, { ...question, onProgress }));
  const components = part(() => componentsOf(complete(explored)));
  const whole = <Value>(compute: (space: StateSpace, components: Components) => Value): Part<Value> =>
    part(() => compute(complete(explored), needed(components)));

  const reach = () => reachIn(scenario, explored);
  const powers = () => whole((space) => powersOf(space));
  const odds = (likelihoods: Likelihoods) =>
    whole((space, known) => {
      const chain = markovChainOf(space, likelihoods);
      return oddsAt(solve(chain, known.hasCycle ? possibleComponents(chain) : known), 0);
    });
  return {
    ...{ reach, powers, odds },
    ofSpace: (compute) => whole(compute),
    outline: (reason) => {
      const later = { notComputed: reason };
      return {
        explored: sizeOf(explored),
        reach: reach(),
        ...{
          paths: later,
          needs: later,
          implicants: later,
          closings: later,
          powers: later,
          robustness: later,
        },
      };
    },
    cost: () => {
      const cost = whole((space, known) => ({
        all: (1 + 2 * space.compiled.moves.length) * solveCost(space, known),
      }));
      return isComputed(cost) ? cost.all : 0;
    },
    implied: () => ({
      explored: sizeOf(explored),
      reach: reach(),
      paths: whole((space, known) => countPaths(space, known)),
      needs: whole((space, known) => necessaryConditions(space, known)),
      implicants: whole((space) => {
        needComparable(scenario, space, question, 1);
        return primeImplicants(scenario, question);
      }),
      closings: whole((space) =>
        pointsOfNoReturn(space).map(({ firstAt, ...point }) => ({
          ...point,
          path: [...pathTo(space, firstAt), point.move].map(({ id }) => id),
        })),
      ),
      powers: powers(),
      robustness: whole((space) => {
        needComparable(scenario, space, question, 0);
        return robustness(scenario, question);
      }),
    }),
    weigh: (likelihoods) => ({
      odds: odds(likelihoods),
      swings: whole((space, known) => {
        needSwingable(space, known);
        return swings(space, likelihoods);
      }),
    }),
  };
}

/** Whether a part was computed. */
export function isComputed<Value extends object>(part: Part<Value>): part is Value {
  return !('notComputed' in part);
}

/** What a function gives, or the bound it met. */
export function part<Value>(compute: () => Value): Part<Value> {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof NotComputable)) throw error;
    return { notComputed: error.message };
  }
}

/** @throws {NotComputable} with the part's reason where it was not computed */
function needed<Value extends object>(part: Part<Value>): Value {
  if (isComputed(part)) return part;
  throw new NotComputable(part.notComputed);
}

function complete(explored: Part<StateSpace>): StateSpace {
  const space = needed(explored);
  needComplete(space);
  return space;
}

function sizeOf(explored: Part<StateSpace>): Implied['explored'] {
  return part(() => {
    const { size, isComplete } = needed(explored);
    return { states: size, isAll: isComplete };
  });
}

function reachIn(scenario: Scenario, explored: Part<StateSpace>): OutcomeReach[] {
  if (!isComputed(explored)) return scenario.outcomes.map(({ id }) => ({ outcome: id, prospect: 'unknown' }));
  const prospects = explored.isComplete
    ? prospectsWithin(explored)(new Uint8Array(explored.compiled.moves.length))
    : undefined;
  return shortestPathsToOutcomes(explored).map((path, outcome) => {
    const id = outcomeId(explored, outcome);
    if (!path) return { outcome: id, prospect: prospects ? 'impossible' : 'unknown' };
    return { outcome: id, prospect: prospects?.[outcome] ?? 'possible', path };
  });
}

function needComparable(
  scenario: Scenario,
  space: StateSpace,
  { assumptions }: AnalysisQuestion,
  open: 0 | 1,
): void {
  const settings = freeAssumptions(scenario, assumptions).reduce(
    (product, { answers }) => product * (answers.length + open),
    1,
  );
  if (settings * space.size <= comparisonBound) return;
  throw new LimitExceeded(
    `${settings.toLocaleString('en')} combinations of answers over ${space.size.toLocaleString('en')} positions are too many to compare. Fix some answers first.`,
  );
}

function needSwingable(space: StateSpace, components: Components): void {
  const moves = space.compiled.moves.length;
  const isSmall = space.size * moves <= swingBound;
  if (isSmall && 2 * moves * solveCost(space, components) <= swingWorkBound) return;
  throw new LimitExceeded(
    `${moves.toLocaleString('en')} moves over ${space.size.toLocaleString('en')} positions are too many to swing one by one.`,
  );
}
