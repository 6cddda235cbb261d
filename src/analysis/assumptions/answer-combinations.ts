import type { AnswerId, Assumption, AssumptionId, Assumptions, Scenario } from '../../scenario/types';
import { valueUnder } from '../../scenario/value-under';
import { type Prospect, prospectsWithin } from '../reachability/prospects';
import { closedMoves } from '../state-space/compile-moves';
import { LimitExceeded } from '../state-space/not-computable';
import { type ExploreOptions, exploreStateSpace } from '../state-space/state-space';

/** How many combinations of answers are compared at most. */
export const combinationBound = 4096;

export interface CombinationOptions extends ExploreOptions {
  /** Whether assumptions may also be left open; they are all answered where absent. */
  readonly leavingOpen?: boolean;
}

/** One way to answer the assumptions, and how each outcome then stands. */
export interface AnswerCombination {
  /** The answers, those already fixed among them; an assumption left open is absent. */
  readonly answers: Assumptions;
  /** By outcome, in the scenario's order. */
  readonly prospects: readonly Prospect[];
}

/** The assumptions that have answers and are not fixed already, in the scenario's order. */
export function freeAssumptions(scenario: Scenario, fixed: Assumptions = {}): Assumption[] {
  return scenario.assumptions.filter(
    ({ id, answers }) => answers.length > 0 && valueUnder(fixed, id) === undefined,
  );
}

/**
 * Every combination of answers to the assumptions that `options.assumptions` has not fixed, and how each outcome
 * stands under it from `options.from`. They are in the order of the answers, open last, the last assumption changing
 * fastest; a scenario without assumptions has one combination, that of no answers. The states are explored once;
 * combinations that close the same of the moves met there share their result.
 * @throws {LimitExceeded} where there are more than `combinationBound` combinations, or more states than are explored
 */
export function answerCombinations(
  scenario: Scenario,
  { leavingOpen = false, ...options }: CombinationOptions = {},
): AnswerCombination[] {
  const fixed = options.assumptions ?? {};
  const free = freeAssumptions(scenario, fixed);
  const count = free.reduce((product, { answers }) => product * (answers.length + (leavingOpen ? 1 : 0)), 1);
  if (count > combinationBound) {
    throw new LimitExceeded(
      `${free.length} open assumptions have ${count.toLocaleString('en')} combinations of answers; at most ${combinationBound.toLocaleString('en')} are compared. Fix some of them first.`,
    );
  }
  const space = exploreStateSpace(scenario, options);
  const prospectsUnder = prospectsWithin(space);
  const met = new Uint8Array(space.compiled.moves.length);
  for (const move of space.stepMove) met[move] = 1;
  const choices = free.map(({ id, answers }) => {
    const given = answers.map((answer) => {
      const closed = closedMoves(space.compiled, { [id]: answer.id } as Assumptions);
      return {
        id,
        answer: answer.id,
        closes: [...closed.keys()].filter((move) => closed[move] && met[move]),
      };
    });
    return leavingOpen ? [...given, undefined] : given;
  });

  const known = new Map<string, readonly Prospect[]>();
  return Array.from({ length: count }, (_, index) => {
    const answers: Record<AssumptionId, AnswerId> = { ...fixed } as Record<AssumptionId, AnswerId>;
    const closed = new Uint8Array(met.length);
    chosen(choices, index).forEach((choice) => {
      if (!choice) return;
      answers[choice.id] = choice.answer;
      for (const move of choice.closes) closed[move] = 1;
    });
    const key = closed.join('');
    let prospects = known.get(key);
    if (!prospects) {
      prospects = prospectsUnder(closed);
      known.set(key, prospects);
    }
    return { answers, prospects };
  });
}

/** One of each: the combination with this number, the last changing fastest. */
function chosen<Item>(choices: readonly (readonly Item[])[], number: number): Item[] {
  let rest = number;
  return choices
    .toReversed()
    .map((items) => {
      const item = items[rest % items.length] as Item;
      rest = Math.floor(rest / items.length);
      return item;
    })
    .reverse();
}
