import { describe, expect, it } from 'vitest';
import { type Conditional, tableMaker } from '../../../src/analysis/state-space/move-table';
import { packingOf } from '../../../src/analysis/state-space/state-packing';
import type { FactId, ValueId } from '../../../src/scenario/types';
import { gridScenario } from '../../scenario/grid-scenario';

type When = Conditional['when'];
const is = (fact: string, value: string) => ({ fact: fact as FactId, is: value as ValueId });
const to = (fact: string, value: string) => ({ fact: fact as FactId, to: value as ValueId });
const no = Number.NaN;

/** A maker of tables for so many topics of so many values, the first facts, and a round of two. */
function making(topics: number, values: number) {
  const scenario = gridScenario({ topics, values, rounds: 2, returns: 'never' });
  return tableMaker(scenario, packingOf(scenario));
}
const tables = (when: When, sets: Conditional['sets'] = []) =>
  making(
    1,
    3,
  )({ when, sets }).map(({ facts, stride, filled }) => [[...facts], [...stride], filled && [...filled]]);
const settled = is('topic0', 'v2');
const isOver = is('round', 'v1');

describe('the tables of a move', () => {
  it('are none where it requires and does nothing', () => {
    expect(tables(undefined)).toEqual([]);
  });

  it.each<[string, When, unknown]>([
    ['a fact', settled, [[[0], [1], [no, no, 0]]]],
    ['what must not be', { not: settled }, [[[0], [1], [0, 0, no]]]],
    [
      'any of several',
      { any: [isOver, settled] },
      [
        [
          [0, 1],
          [1, 3],
          [no, no, 0, 0, 0, 0],
        ],
      ],
    ],
    [
      'any of what must all be',
      { any: [{ all: [settled, isOver] }, is('topic0', 'v0')] },
      [
        [
          [0, 1],
          [1, 3],
          [0, no, no, 0, no, 0],
        ],
      ],
    ],
    [
      'not any of several',
      { not: { any: [settled, isOver] } },
      [
        [
          [0, 1],
          [1, 3],
          [0, 0, no, no, no, no],
        ],
      ],
    ],
  ])('for %s take the facts it mentions together', (_, when, expected) => {
    expect(tables(when)).toEqual(expected);
  });

  it('are one for each set of facts, where all of several must be', () => {
    const parts = [
      [[0], [1], [no, no, 0]],
      [[1], [1], [no, 0]],
    ];
    expect(tables({ all: [settled, isOver] })).toEqual(parts);
    expect(tables({ all: [{ all: [settled] }, { all: [isOver] }] })).toEqual(parts);
    expect(tables({ all: [{ not: is('topic0', 'v0') }, isOver, { not: settled }] })).toEqual([
      [[0], [1], [no, 0, no]],
      [[1], [1], [no, 0]],
    ]);
  });

  it('hold what is added to a packed state: for each value on, what it is worth', () => {
    expect(tables(undefined, [to('topic0', 'v1')])).toEqual([[[0], [1], [1, 0, -1]]]);
    expect(tables(undefined, [to('round', 'v1')])).toEqual([[[1], [1], [3, 0]]]);
    expect(tables(settled, [to('topic0', 'v0'), to('round', 'v0')])).toEqual([
      [[0], [1], [no, no, -2]],
      [[1], [1], [0, -3]],
    ]);
    expect(tables({ any: [settled, isOver] }, [to('round', 'v1')])).toEqual([
      [
        [0, 1],
        [1, 3],
        [no, no, 0, 0, 0, 0],
      ],
      [[1], [1], [3, 0]],
    ]);
  });

  it('give the same worked out one by one', () => {
    const [table] = making(1, 3)({ when: { not: settled }, sets: [to('topic0', 'v2')] });
    const added = () => [0, 1, 2].map((combination) => table?.lazy(combination));
    expect(added()).toEqual([2, 1, no]);
    expect(added()).toEqual([2, 1, no]);
  });
});

describe('tables that are filled beforehand', () => {
  const anyOf = (facts: number, parts = facts): Conditional => ({
    when: { any: Array.from({ length: parts }, (_, part) => is(`topic${part % facts}`, 'v1')) },
    sets: [],
  });

  it('have 4,096 combinations at most; more are worked out as they are met', () => {
    const make = making(13, 2);
    const [filled] = make(anyOf(12));
    expect(filled?.filled?.length).toBe(4096);
    expect(filled?.looks).toBe(12);
    const [unfilled] = make(anyOf(13));
    expect(unfilled?.filled).toBeUndefined();
    expect(unfilled?.looks).toBe(5 * (13 + 13));
    expect([0, 1, 8191].map((combination) => unfilled?.lazy(combination))).toEqual([no, 0, 0]);
  });

  it('take 400,000 looks at most for a whole scenario', () => {
    const make = making(12, 2);
    const isFilled = (of: Conditional) => make(of)[0]?.filled !== undefined;
    // Of 12 facts in 12 parts, 4,096 times 24 looks; four such leave 6,784, which are 128 times 53.
    expect([1, 2, 3, 4, 5].map(() => isFilled(anyOf(12)))).toEqual([true, true, true, true, false]);
    expect(isFilled(anyOf(7, 47))).toBe(false);
    expect(isFilled(anyOf(7, 46))).toBe(true);
    expect(isFilled(anyOf(1))).toBe(false);
  });
});
