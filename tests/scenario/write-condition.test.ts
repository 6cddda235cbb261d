import { expect, it } from 'vitest';
import { all, any, not } from '../../src/scenario/write-condition';

const high = { fact: 'price', is: 'high' };
const calm = { fact: 'weather', is: 'calm' };

it('a condition is written as the format has it', () => {
  expect(all(high, calm)).toEqual({ all: [high, calm] });
  expect(any(high, not(calm))).toEqual({ any: [high, { not: calm }] });
});
