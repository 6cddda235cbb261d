import { describe, expect, it } from 'vitest';
import { answersIn, counted, listed, percent, percentsOf, sentence, shortName } from '#messages/wording';
import type { Assumptions, PartyId } from '../../src/scenario/types';
import { drawn } from '../drawn-scenario';
import { tiktok } from '../tiktok';

describe('words', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('are listed as one reads them aloud: %j', (words, list) => {
    expect(listed(words)).toBe(list);
  });

  it('are listed with "or" where one of them is meant', () => {
    expect(listed(['a', 'b', 'c'], 'or')).toBe('a, b or c');
  });

  it('begin a sentence with a capital', () => {
    expect(sentence('the growers wait')).toBe('The growers wait');
    expect(sentence('')).toBe('');
  });
});

describe('a number of things', () => {
  it.each([
    [0, '0 moves'],
    [1, '1 move'],
    [1n, '1 move'],
    [2, '2 moves'],
    [999, '999 moves'],
    [1_000, '1,000 moves'],
    [12_345_678_901_234_567_890n, '12,345,678,901,234,567,890 moves'],
  ])('is told with its noun: %s', (count, words) => {
    expect(counted(count, 'move')).toBe(words);
  });

  it('may have a plural of its own', () => {
    expect(counted(1, 'party', 'parties')).toBe('1 party');
    expect(counted(3, 'party', 'parties')).toBe('3 parties');
  });
});

describe('a probability in per cent', () => {
  it.each([
    [0, '0\u00a0%'],
    [1e-9, 'under 1\u00a0%'],
    [0.004_999, 'under 1\u00a0%'],
    [0.005, '1\u00a0%'],
    [0.124, '12\u00a0%'],
    [0.125, '13\u00a0%'],
    [0.994, '99\u00a0%'],
    [0.995, 'over 99\u00a0%'],
    [0.999_999, 'over 99\u00a0%'],
    [1, '100\u00a0%'],
  ])('is never rounded to a certainty that it is not: %d', (probability, words) => {
    expect(percent(probability)).toBe(words);
  });
});

describe('a mover’s short name', () => {
  it('is its party’s, and a word for chance', () => {
    const [party, other] = tiktok.parties;
    expect(tiktok.parties.map(({ id }) => shortName(tiktok, id))).toEqual(
      tiktok.parties.map(({ short }) => short),
    );
    expect(party?.short).not.toBe(other?.short);
    expect(shortName(tiktok, 'chance')).toBe('Chance');
  });

  it('is the id where there is no such party', () => {
    expect(shortName(tiktok, 'nobody' as PartyId)).toBe('nobody');
  });
});

it('fixed answers are told with their questions, in the scenario’s order', () => {
  const scenario = drawn({ a: 'x y z' }, { first: ['a-x', 'a-y'], second: ['a-x', 'a-z'], third: ['a-z'] });
  expect(answersIn(scenario, { third: '0', first: '1' } as Assumptions)).toEqual([
    { id: 'first', question: 'first?', label: 'answer 1' },
    { id: 'third', question: 'third?', label: 'answer 0' },
  ]);
  expect(answersIn(scenario, {})).toEqual([]);
  expect(answersIn(scenario, { second: '7' } as unknown as Assumptions)).toEqual([]);
});

describe('shares', () => {
  const numbers = (shares: readonly string[]) => shares.map((share) => Number.parseFloat(share));
  it.each([
    [
      [0.5, 0.5],
      ['50', '50'],
    ],
    [
      [0.0625, 0.3125, 0.3125, 0.3125],
      ['6.25', '31.25', '31.25', '31.25'],
    ],
    [
      [1 / 3, 1 / 3, 1 / 3],
      ['33.34', '33.33', '33.33'],
    ],
    [
      [1, 0],
      ['100', '0'],
    ],
  ])('%o read %o and sum to 100 as they are shown', (shares, shown) => {
    expect(percentsOf(shares)).toEqual(shown.map((share) => `${share}\u00a0%`));
    expect(numbers(percentsOf(shares)).reduce((sum, each) => sum + each, 0)).toBeCloseTo(100, 8);
  });
});
