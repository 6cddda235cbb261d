import { describe, expect, it } from 'vitest';
import { errorsIn } from './errors-in';
import { type Place, smallScenario, withPart } from './small-scenario';

const second = {
  id: 'book',
  title: 'A log book',
  passages: [
    { id: 'P1', tells: 'It sails.' },
    { id: 'P2', tells: 'It leaks.' },
  ],
  silent: [],
};
const withTwo = withPart(smallScenario(), ['sources', 1], second);
const basis: Place = ['facts', 0, 'basis'];
const citing = (citation: object) => {
  const cited = withPart(withTwo, ['situations', 0, 'account', 0, 'basis'], {
    kind: 'document',
    cite: 'P1',
    source: 'letter',
    locator: 'they meet on Monday',
  });
  return errorsIn(JSON.stringify(withPart(cited, basis, { kind: 'document', locator: 'here', ...citation })));
};

describe('a citation where there are several sources', () => {
  it.each([
    [{ cite: 'P2' }, []],
    [{ cite: 'P1', source: 'letter' }, []],
    [{ cite: 'P1', source: 'book' }, []],
    [
      { cite: 'P1' },
      [
        'facts[0].basis.cite: More than one source has a passage "P1": "letter", "book". Say which is meant: add "source": "letter".',
      ],
    ],
    [
      { cite: 'P2', source: 'letter' },
      ['facts[0].basis.cite: There is no passage "P2" of the source "letter". Did you mean "P1"?'],
    ],
    [
      { cite: 'P1', source: 'leter' },
      ['facts[0].basis.source: There is no source "leter". Did you mean "letter"?'],
    ],
  ])('names the source where it must: %j', (citation, lines) => {
    expect(citing(citation)).toEqual(lines);
  });
});
