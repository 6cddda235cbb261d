import { expect, it } from 'vitest';
import { isId, maxIdLength } from '../../src/scenario/id';

it.each([
  ['a', true],
  ['offerData', true],
  ['tiktok-2022', true],
  ['a'.repeat(maxIdLength), true],
  ['a'.repeat(maxIdLength + 1), false],
  ['', false],
  ['2022', false],
  ['-a', false],
  ['a b', false],
  ['a.b', false],
  ['é', false],
])('“%s” may be an id: %s', (text, may) => {
  expect(isId(text)).toBe(may);
});
