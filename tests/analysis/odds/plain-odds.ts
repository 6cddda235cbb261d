import fc from 'fast-check';
import { checkLikelihoods } from '../../../src/analysis/odds/likelihood-faults';
import type { Likelihoods } from '../../../src/analysis/odds/likelihoods';
import { startState } from '../../../src/scenario/states';
import type { Assumptions, Move, MoveId, Scenario } from '../../../src/scenario/types';
import { ahead, type Node, plainWalk } from '../../scenario/plain-walk';
import { randomScenario } from '../../scenario/random-scenario';
import { stateKey } from '../../scenario/state-key';
import { endOf } from '../reachability/plain-ends';

/** The probability of each end by outcome or "stuck", and the expected number of moves. */
export interface PlainOdds {
  readonly ends: ReadonlyMap<string, number>;
  readonly moves: number;
}

function weight(move: Move, likelihoods: Likelihoods): number {
  return likelihoods[move.id] ?? move.likelihood ?? 1;
}

/** A move whose probability is set, wherever it is open beside others, which share the rest in proportion. */
export interface Swung {
  readonly move: MoveId;
  readonly chance: number;
}

/** A node's steps with their probabilities. */
export function plainSteps(
  { steps }: Node,
  likelihoods: Likelihoods,
  swung?: Swung,
): { to: string; chance: number }[] {
  const sum = steps.reduce((all, { move }) => all + weight(move, likelihoods), 0);
  const own = steps.find(({ move }) => move.id === swung?.move)?.move;
  return steps.map(({ move, to }) => {
    if (!swung || !own || steps.length === 1) return { to, chance: weight(move, likelihoods) / sum };
    const rest = weight(move, likelihoods) / (sum - weight(own, likelihoods));
    return { to, chance: move === own ? swung.chance : (1 - swung.chance) * rest };
  });
}

/** The odds by walking every path from the start, one after another; for scenarios without cycles. */
export function oddsByEveryPath(
  scenario: Scenario,
  likelihoods: Likelihoods,
  assumptions: Assumptions = {},
  swung?: Swung,
): PlainOdds {
  const nodes = plainWalk(scenario, assumptions);
  const ends = new Map<string, number>();
  let moves = 0;
  const walk = (key: string, chance: number, length: number): void => {
    const node = nodes.get(key) as Node;
    const end = endOf(scenario, node);
    if (end !== undefined) {
      ends.set(end, (ends.get(end) ?? 0) + chance);
      moves += chance * length;
    }
    for (const step of plainSteps(node, likelihoods, swung)) {
      if (step.chance > 0) walk(step.to, chance * step.chance, length + 1);
    }
  };
  walk(stateKey(scenario, startState(scenario)), 1, 0);
  return { ends, moves };
}

/** Whether some walk comes back to a state. */
export function hasCycle(scenario: Scenario): boolean {
  try {
    ahead(plainWalk(scenario));
    return false;
  } catch {
    return true;
  }
}

/** The odds from every state, by key, after 2^30 moves: the matrix of all steps, squared 30 times. */
export function oddsByPowers(scenario: Scenario, likelihoods: Likelihoods): Map<string, PlainOdds> {
  const nodes = [...plainWalk(scenario).values()];
  const indexOf = new Map(nodes.map(({ key }, index) => [key, index]));
  const at = (row: readonly number[] | undefined, index: number) => row?.[index] ?? 0;
  let powers = nodes.map((node, index) => {
    const row = nodes.map((): number => 0);
    if (endOf(scenario, node)) row[index] = 1;
    for (const { to, chance } of plainSteps(node, likelihoods)) {
      const there = indexOf.get(to) as number;
      row[there] = at(row, there) + chance;
    }
    return row;
  });
  // How many moves were made in the time walked so far.
  let moves = nodes.map((node): number => (endOf(scenario, node) ? 0 : 1));
  for (let squared = 0; squared < 30; squared += 1) {
    const before = powers;
    moves = before.map((row, index) =>
      row.reduce((sum, chance, to) => sum + chance * at(moves, to), at(moves, index)),
    );
    powers = before.map((row) => {
      const next = nodes.map((_, to) =>
        row.reduce((sum, chance, via) => sum + chance * at(before[via], to), 0),
      );
      // Lest rounding be squared too.
      const sum = next.reduce((all, each) => all + each, 0);
      return next.map((each) => each / sum);
    });
  }
  return new Map(
    nodes.map(({ key }, index) => {
      const ends = new Map<string, number>();
      nodes.forEach((node, to) => {
        const end = endOf(scenario, node) ?? 'forever';
        ends.set(end, (ends.get(end) ?? 0) + at(powers[index], to));
      });
      return [key, { ends, moves: at(moves, index) }];
    }),
  );
}

/** A random scenario with likelihoods for some of its moves, 0 among them, that have no fault. */
export function weightedScenario(
  scenarios: fc.Arbitrary<Scenario> = randomScenario(),
): fc.Arbitrary<{ scenario: Scenario; likelihoods: Likelihoods }> {
  const weights = fc.oneof(
    { weight: 1, arbitrary: fc.constant(0) },
    { weight: 5, arbitrary: fc.double({ min: 0.1, max: 10, noNaN: true }) },
    { weight: 2, arbitrary: fc.constant(undefined) },
  );
  return scenarios
    .chain((scenario) => {
      const moves = scenario.situations.flatMap((situation) => situation.moves);
      return fc.array(weights, { minLength: moves.length, maxLength: moves.length }).map((given) => ({
        scenario,
        likelihoods: Object.fromEntries(
          moves.flatMap(({ id }, index) => (given[index] === undefined ? [] : [[id, given[index]]])),
        ) as Likelihoods,
      }));
    })
    .filter(({ scenario, likelihoods }) => checkLikelihoods(scenario, likelihoods).length === 0);
}
