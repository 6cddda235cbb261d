import type {
  AnswerId,
  Assumption,
  AssumptionId,
  Assumptions,
  Scenario,
  SituationId,
} from '../../scenario/types';
import type { Prospect } from '../reachability/prospects';
import type { ExploreOptions } from '../state-space/state-space';
import { answerCombinations, freeAssumptions } from './answer-combinations';

/** The smallest sets of answers that settle how an outcome stands. */
export interface PrimeImplicants {
  readonly outcome: SituationId;
  /**
   * For each prospect, the answers that assure it, in sets of growing size and then in the scenario's order. `possible`
   * is met by an outcome that is certain too. None at all: no answers assure it. One that is empty: it holds
   * whatever is answered.
   */
  readonly assuring: Readonly<Record<Prospect, readonly Assumptions[]>>;
}

/**
 * The prime implicants of each outcome's prospects, over assumptions that may be answered or left open (an open one
 * closes nothing: the walker decides later). A set of answers assures a prospect where it holds
 * - with just these answers fixed and every other assumption left open, and
 * - with any further answers fixed besides, some or all of them;
 *
 * and the set is prime where leaving out any of its answers leaves one that does not assure it. Both halves count:
 * further answers close moves and can make a possible outcome impossible, or a certain one uncertain by leaving a walk
 * stuck; and an outcome certain under every full set of answers need not be certain with some open, for a walk may then
 * make moves that no one answer leaves open together.
 *
 * The method is the tabulation of Quine (The problem of simplifying truth functions, 1952) and McCluskey (Minimization
 * of Boolean functions, 1956), with several values to a variable: a set assures where each set with one answer more does.
 * @param options answers in `options.assumptions` are fixed from the outset and stand in no implicant
 * @throws {LimitExceeded} where there are too many combinations or states
 */
export function primeImplicants(scenario: Scenario, options: ExploreOptions = {}): PrimeImplicants[] {
  const settings = answerCombinations(scenario, { ...options, leavingOpen: true });
  const free = freeAssumptions(scenario, options.assumptions);
  const table = neighbours(free);
  return scenario.outcomes.map(({ id }, outcome) => {
    const assuring = (holds: (prospect: Prospect) => boolean) =>
      primes(table, (setting) => holds(settings[setting]?.prospects[outcome] as Prospect)).map((setting) =>
        answersOf(free, table[setting] as Setting),
      );
    return {
      outcome: id,
      assuring: {
        possible: assuring((prospect) => prospect !== 'impossible'),
        certain: assuring((prospect) => prospect === 'certain'),
        impossible: assuring((prospect) => prospect === 'impossible'),
      },
    };
  });
}

/** A setting of the free assumptions, numbered as `answerCombinations` orders them. */
interface Setting {
  /** The answer to each, by index; as many as there are answers where it is open. */
  readonly digits: readonly number[];
  /** The settings with one answer more, and with one less. */
  readonly more: readonly number[];
  readonly less: readonly number[];
}

function neighbours(free: readonly Assumption[]): Setting[] {
  const strides = free.map((_, index) =>
    free.slice(index + 1).reduce((product, { answers }) => product * (answers.length + 1), 1),
  );
  const count = free.reduce((product, { answers }) => product * (answers.length + 1), 1);
  return Array.from({ length: count }, (_, setting) => {
    const digits: number[] = [];
    const more: number[] = [];
    const less: number[] = [];
    free.forEach(({ answers }, index) => {
      const stride = strides[index] as number;
      const digit = Math.floor(setting / stride) % (answers.length + 1);
      digits.push(digit);
      const whenOpen = setting + (answers.length - digit) * stride;
      if (digit < answers.length) less.push(whenOpen);
      else for (let given = 1; given <= answers.length; given += 1) more.push(setting - given * stride);
    });
    return { digits, more, less };
  });
}

function primes(table: readonly Setting[], holds: (setting: number) => boolean): number[] {
  const assures = new Uint8Array(table.length);
  // A setting with one answer more has a lower number, so that it is known already.
  table.forEach(({ more }, setting) => {
    if (holds(setting) && more.every((next) => assures[next] === 1)) assures[setting] = 1;
  });
  return [...table.keys()]
    .filter((setting) => assures[setting] === 1 && table[setting]?.less.every((next) => assures[next] === 0))
    .sort((a, b) => (table[a] as Setting).less.length - (table[b] as Setting).less.length);
}

function answersOf(free: readonly Assumption[], { digits }: Setting): Assumptions {
  const answers: Record<AssumptionId, AnswerId> = {};
  free.forEach((assumption, index) => {
    const answer = assumption.answers[digits[index] as number];
    if (answer) answers[assumption.id] = answer.id;
  });
  return answers;
}
