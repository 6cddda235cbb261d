import { describe, expect, it } from 'vitest';
import { closestMatch } from '../../../src/scenario/check/did-you-mean';

describe('the word that was probably meant', () => {
  it.each([
    ['a letter too few', 'situtions', 'situations'],
    ['a letter too few at the end', 'situation', 'situations'],
    ['a letter too many', 'situaations', 'situations'],
    ['a letter too many at the end', 'situationsx', 'situations'],
    ['another letter', 'situacions', 'situations'],
    ['another last letter', 'situationz', 'situations'],
    ['two letters changed over', 'situaitons', 'situations'],
    ['two other letters', 'zituationz', 'situations'],
    ['one too few and one too many', 'ituationss', 'situations'],
    ['two too few', 'ituation', 'situations'],
    ['two too many', 'xsituationsx', 'situations'],
    ['capitals alone', 'SITUATIONS', 'situations'],
    ['small letters for capitals', 'asof', 'asOf'],
  ])('is near with %s', (_, written, meant) => {
    expect(closestMatch(written, ['kept', meant, 'sold'])).toBe(meant);
  });

  it('is not near with three slips, however long', () => {
    expect(closestMatch('zituazionz', ['situations'])).toBeUndefined();
    expect(closestMatch('uations', ['situations'])).toBeUndefined();
    expect(closestMatch('situationsxxx', ['situations'])).toBeUndefined();
  });

  it.each([
    ['', 'a', undefined],
    ['a', 'b', 'b'],
    ['a', 'bc', undefined],
    ['abc', 'abx', 'abx'],
    ['abc', 'axy', undefined],
    ['abcd', 'axyd', 'axyd'],
  ])('of a short word takes a slip for every three letters: %j, %j', (written, known, meant) => {
    expect(closestMatch(written, [known])).toBe(meant);
  });

  it('is the nearest, the first of those that are as near', () => {
    expect(closestMatch('asking', ['baskinx', 'askin', 'taking', 'asKing', 'ASKING'])).toBe('asKing');
    expect(closestMatch('asking', ['baskinx', 'askin', 'taskin'])).toBe('askin');
    expect(closestMatch('asking', ['baskin', 'askxin'])).toBe('baskin');
  });

  it('is looked for among as many words as may still be compared', () => {
    const comparing = { left: 3 };
    expect(closestMatch('asking', ['sold', 'askin'], comparing)).toBe('askin');
    expect(comparing.left).toBe(1);
    expect(closestMatch('asking', ['sold', 'askin'], comparing)).toBeUndefined();
    expect(comparing.left).toBe(0);
    expect(closestMatch('asking', ['asking'], comparing)).toBeUndefined();
  });

  it('is compared with no more words once it is met to the letter', () => {
    const comparing = { left: 3 };
    expect(closestMatch('asking', ['asking', 'askin', 'sold'], comparing)).toBe('asking');
    expect(comparing.left).toBe(2);
  });
});
