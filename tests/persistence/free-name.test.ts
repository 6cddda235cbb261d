import { expect, it } from 'vitest';
import { freeName } from '../../src/persistence/free-name';

const long = 'x'.repeat(100);
const numbered = (name: string, most: number) =>
  Array.from({ length: most - 1 }, (_, index) => `${name} (${index + 2})`);

it.each([
  ['Monday', [], 'Monday'],
  ['Monday', ['Tuesday'], 'Monday'],
  ['Monday', ['Monday'], 'Monday (2)'],
  ['Monday', ['Monday', 'Monday (2)'], 'Monday (3)'],
  ['Monday', ['Monday', 'Monday (3)'], 'Monday (2)'],
  [long, [], long],
  [long, [long], `${'x'.repeat(96)} (2)`],
  [long, [long, ...numbered('x'.repeat(96), 9)], `${'x'.repeat(95)} (10)`],
])('%.20s is the first that is free, and not too long', (name, taken, free) => {
  expect(freeName(name, (candidate) => taken.includes(candidate))).toBe(free);
});
