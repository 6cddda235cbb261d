import { describe, expect, it } from 'vitest';
import { timeWordsIn } from '../../../src/analysis/factcheck/time-words';

const found = (text: string, language = 'en') =>
  timeWordsIn(text, language).map(({ from, to }) => text.slice(from, to));

describe('time words', () => {
  it('are found wherever they stand, in any case', () => {
    expect(found('Again it has not settled, and so far nobody will yet.')).toEqual([
      'Again',
      'so far',
      'yet',
    ]);
  });

  it('are whole words, the longest that stands there', () => {
    expect(found('The longest firsthand account belongs nowhere.')).toEqual([]);
    expect(found('It is no longer so, in the\nmeantime.')).toEqual(['no longer', 'in the\nmeantime']);
  });

  it('are those of the language, whatever the region', () => {
    expect(found('It is still open.', 'en-GB')).toEqual(['still']);
    expect(found('It is still open.', 'nl')).toEqual([]);
  });
});
