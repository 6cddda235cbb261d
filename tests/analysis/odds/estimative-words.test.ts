import { describe, expect, it } from 'vitest';
import { estimativeScale, estimativeWords } from '../../../src/analysis/odds/estimative-words';

describe('words for a probability', () => {
  it.each([
    [0, 'impossible'],
    [1e-9, 'almost no chance'],
    [0.03, 'almost no chance'],
    [0.1, 'very unlikely'],
    [0.3, 'unlikely'],
    [0.5, 'roughly even chance'],
    [0.7, 'likely'],
    [0.9, 'very likely'],
    [0.97, 'almost certain'],
    [0.999999, 'almost certain'],
    [1, 'certain'],
  ])('%d is %s', (probability, words) => {
    expect(estimativeWords(probability)).toBe(words);
  });

  it.each([
    [0.05, 'very unlikely'],
    [0.2, 'unlikely'],
    [0.45, 'roughly even chance'],
    [0.55, 'roughly even chance'],
    [0.8, 'likely'],
    [0.95, 'very likely'],
  ])('%d, on a border, falls to the less extreme: %s', (probability, words) => {
    expect(estimativeWords(probability)).toBe(words);
  });

  it('cover a scale without gaps, from 1 to 99 %', () => {
    expect(estimativeScale.map(({ from }) => from)).toEqual([
      0.01,
      ...estimativeScale.slice(0, -1).map(({ to }) => to),
    ]);
    expect(estimativeScale.at(-1)?.to).toBe(0.99);
  });

  it.each([-0.1, 1.1, Number.NaN])('are not given to %d', (probability) => {
    expect(() => estimativeWords(probability)).toThrow('no probability');
  });
});
