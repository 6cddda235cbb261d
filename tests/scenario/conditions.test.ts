import { describe, expect, it } from 'vitest';
import { describeCondition, holds, requirements } from '../../src/scenario/conditions';
import { all, any, type ConditionSource, not } from '../../src/scenario/write-condition';
import { readCondition, small, smallAt } from './small';

const high = { fact: 'price', is: 'high' };
const fair = { fact: 'price', is: 'fair' };
const calm = { fact: 'weather', is: 'calm' };
const rough = { fact: 'weather', is: 'rough' };
const { facts } = smallAt('asking', 'high', 'calm');

describe('a condition', () => {
  it.each<[string, ConditionSource, boolean]>([
    ['the fact has the value', high, true],
    ['the fact has another value', fair, false],
    ['nothing is asked for', all(), true],
    ['all of it holds', all(high, calm), true],
    ['the first of all fails', all(fair, calm), false],
    ['the last of all fails', all(high, rough), false],
    ['there is nothing of which any could hold', any(), false],
    ['the first of any holds', any(high, rough), true],
    ['the last of any holds', any(fair, calm), true],
    ['none of any holds', any(fair, rough), false],
    ['what is denied holds', not(high), false],
    ['what is denied fails', not(fair), true],
    ['what is denied twice holds', not(not(high)), true],
    ['any of it fails within all', all(high, any(fair, rough)), false],
    ['all of it is denied within any', any(fair, not(all(high, rough))), true],
  ])('where %s: %j is %s', (_, condition, expected) => {
    expect(holds(readCondition(condition), facts)).toBe(expected);
  });

  it('that is absent always holds', () => {
    expect(holds(undefined, facts)).toBe(true);
  });
});

describe('the requirements of a condition', () => {
  it('are each part of what must all hold, however nested, in the order written', () => {
    const condition = readCondition(all(fair, all(calm, all()), any(high, rough), not(high)));
    expect(requirements(small, condition, facts)).toEqual([
      { words: 'the price is fair', met: false },
      { words: 'it is calm', met: true },
      { words: 'the price is high or it is rough', met: true },
      { words: 'the price is not high', met: false },
    ]);
  });

  it('are one where it is not of parts that must all hold', () => {
    expect(requirements(small, readCondition(rough), facts)).toEqual([{ words: 'it is rough', met: false }]);
  });

  it('are none where there is no condition', () => {
    expect(requirements(small, undefined, facts)).toEqual([]);
  });
});

describe('a condition in words', () => {
  it.each<[string, ConditionSource]>([
    ['the price is high', high],
    ['the price is not high', not(high)],
    ['the price is high', not(not(high))],
    ['the price is high and it is calm', all(high, calm)],
    ['the price is not high or it is not calm', not(all(high, calm))],
    ['the price is high or the price is fair or it is calm', any(high, fair, calm)],
    ['the price is not high and it is not calm', not(any(high, calm))],
    ['the price is high and it is not calm', all(high, not(calm))],
    ['the price is not high or it is calm', not(all(high, not(calm)))],
    ['always', all()],
    ['never', any()],
    ['never', not(all())],
    ['always', not(any())],
  ])('is “%s” for %j', (words, condition) => {
    expect(describeCondition(small, readCondition(condition))).toBe(words);
  });

  it.each([
    [{ fact: 'cost', is: 'high' }, 'No value high of fact cost in small'],
    [{ fact: 'price', is: 'low' }, 'No value low of fact price in small'],
    [{ fact: 'price', is: 'calm' }, 'No value calm of fact price in small'],
  ])('is refused for %j, which the scenario does not have', (condition, message) => {
    expect(() => describeCondition(small, readCondition(condition))).toThrow(new Error(message));
  });
});
