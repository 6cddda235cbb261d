import { expect, it } from 'vitest';
import { GrowingArray } from '../../../src/analysis/state-space/growing-array';

it('a growing array holds whatever is pushed, in order, beyond the room it began with', () => {
  const growing = new GrowingArray(new Int32Array(2));
  const pushed = Array.from({ length: 100 }, (_, index) => 7 * index - 50);
  for (const value of pushed) growing.push(value);
  expect(growing.length).toBe(100);
  expect(growing.trimmed()).toEqual(Int32Array.from(pushed));
});

it('a growing array keeps the kind of its items', () => {
  const growing = new GrowingArray(new Float64Array(1));
  expect(growing.trimmed()).toEqual(new Float64Array(0));
  growing.push(2 ** 40);
  growing.push(0.5);
  expect(growing.trimmed()).toEqual(Float64Array.of(2 ** 40, 0.5));
});
