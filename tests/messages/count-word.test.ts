import { expect, it } from 'vitest';
import { countWord } from '#messages/count-word';

it.each([
  [0, 'no'],
  [1, 'one'],
  [2, 'two'],
  [3, 'three'],
  [4, 'four'],
  [5, '5'],
  [12, '12'],
])('says %s as “%s”', (count, word) => {
  expect(countWord(count)).toBe(word);
});
