import { describe, expect, it } from 'vitest';
import { checkReachability } from '../../../src/analysis/diagnostics/check-reachability';
import { warning } from '../../../src/scenario/check/fault';
import type { Condition, Consequence, Move, Passage, Scenario, Situation } from '../../../src/scenario/types';
import { drawn } from '../../drawn-scenario';

const text = { text: '-', basis: { kind: 'inference', reason: '-' } } as Passage;
const texts = (count: number) => Array.from({ length: count }, () => text);
const many = 2_000;

interface Looked {
  /** How many facts a text at the start asks for, and one of its first move. */
  readonly asked: readonly [number, number];
  /** How many other texts there are, at the start, of its first move and at a place that leads nowhere. */
  readonly others?: readonly [number, number, number];
}

/** A counter up to two thousand at the start, which one move advances and another leaves alone. */
function counter({ asked: [first, second], others: [here, told, elsewhere] = [0, 0, 0] }: Looked): Scenario {
  const scenario = drawn({ a: 'a end', b: 'end' });
  const [start, other] = scenario.situations as [Situation, Situation];
  const [onward, away] = start.moves as [Move, Move];
  const values = Array.from({ length: many }, (_, at) => ({ id: `v${at}` }));
  const asking = (count: number) => {
    const when = { all: Array.from({ length: count }, () => ({ fact: 'n', is: 'v0' })) } as Condition;
    return { ...text, when };
  };
  const consequences = [asking(second), ...texts(told)] as Consequence[];
  const counts = { ...onward, sets: [{ fact: 'n', advance: true }], consequences } as Move;
  return {
    ...scenario,
    facts: [{ id: 'n', values }] as unknown as Scenario['facts'],
    situations: [
      { ...start, account: [asking(first), ...texts(here)], moves: [counts, away] },
      { ...other, account: texts(elsewhere) },
    ],
  };
}

const told = (scenario: Scenario) => [...checkReachability(scenario)].map(({ message }) => message);
const only = (count: string) =>
  `More than ${count} positions can be reached, and only so many were explored; what no path reaches is not told.`;

/*
 * Twenty million looks. At each state: 40, the fact, the two texts that have conditions with what they ask, the
 * move that counts with its one fact, and the other move, which is 46 beside what is asked.
 */
describe('how many states a check explores', () => {
  it('is as many as there are looks for', () => {
    expect(told(counter({ asked: [15_000, 4_954] }))).toEqual([only('1,000')]);
    expect(told(counter({ asked: [15_000, 4_955] }))).toEqual([only('999')]);
  });

  it('is the fewer the more moves and texts there are, by the square of what is beyond three thousand', () => {
    // With the two texts above and three moves six thousand.
    const others = [2_000, 2_000, 1_995] as const;
    expect(told(counter({ asked: [15_000, 4_954], others }))).toEqual([only('250')]);
    expect(told(counter({ asked: [15_000, 4_955], others }))).toEqual([only('249')]);
  });

  it('is told with what would make them fewer', () => {
    expect([...checkReachability(counter({ asked: [15_000, 4_954] }))]).toEqual([
      warning([], only('1,000'), 'Use fewer facts, or let fewer moves be open in any order.'),
    ]);
    const facts = Array.from({ length: 54 }, () => ({ id: 'n', values: [{ id: 'v0' }, { id: 'v1' }] }));
    const large = { ...drawn({ a: 'x' }), facts: facts as unknown as Scenario['facts'] };
    expect([...checkReachability(large)]).toEqual([
      warning(
        ['facts'],
        'Nothing is computed for this scenario: its 1 situation, 1 outcome and 54 facts make more than 2^53 combinations.',
        'Take out a fact, or values of a fact.',
      ),
    ]);
  });

  it('is no fewer for three thousand moves and texts', () => {
    const others = [1_000, 1_000, 995] as const;
    expect(told(counter({ asked: [15_000, 4_954], others }))).toEqual([only('1,000')]);
  });
});
