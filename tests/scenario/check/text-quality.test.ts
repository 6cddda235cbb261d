import { describe, expect, it } from 'vitest';
import { checkScenarioText } from '../../../src/scenario/check/check-scenario-text';
import { inLines, type Place, textWith } from './small-scenario';

const found = (place: Place, part: unknown) => inLines(checkScenarioText(textWith(place, part)).diagnostics);
const ask = ['situations', 0, 'moves', 0];

describe('a citation', () => {
  const locator = ['facts', 0, 'basis', 'locator'];

  it.each([
    ['quotes 9 words; 8 are the most', 'one two three four five six seven eight nine'],
    ['does not say where in it', ' \n '],
  ])('is warned of where it %s', (words, part) => {
    expect(found(locator, part)).toEqual([
      `warning facts[0].basis.locator: The citation of "P1" ${words}. Quote one to 8 words that stand in the passage to the letter.`,
    ]);
    expect(checkScenarioText(textWith(locator, part)).scenario).toBeDefined();
  });

  it.each(['one', ' one  two\nthree four five six seven eight '])(
    'may quote one to eight words: %j',
    (part) => {
      expect(found(locator, part)).toEqual([]);
    },
  );

  it.each<[string, Place]>([
    ['parties[1].basis', ['parties', 1, 'basis']],
    ['parties[0].interests[0].basis', ['parties', 0, 'interests', 0, 'basis']],
    ['situations[0].account[1].basis', ['situations', 0, 'account', 1, 'basis']],
    ['situations[0].moves[0].consequences[0].basis', [...ask, 'consequences', 0, 'basis']],
    ['outcomes[1].meaning[1].account[0].basis', ['outcomes', 1, 'meaning', 1, 'account', 0, 'basis']],
    ['assumptions[0].answers[1].basis', ['assumptions', 0, 'answers', 1, 'basis']],
  ])('is looked at wherever it stands: %s', (path, place) => {
    expect(found(place, { kind: 'document', cite: 'P1', locator: ' ' })).toEqual([
      `warning ${path}.locator: The citation of "P1" does not say where in it. Quote one to 8 words that stand in the passage to the letter.`,
    ]);
  });
});

describe('what an outcome means', () => {
  it('is told for every interest', () => {
    expect(found(['outcomes', 0, 'meaning', 1], undefined)).toEqual([
      'warning outcomes[0].meaning: The outcome "sold" does not say what it means for the interest "boat". Add a meaning for it, with a standing and an account.',
    ]);
  });
});

describe('a sentence', () => {
  it.each<[string, string, string]>([
    ['situations[1].account[0].text', 'the boat is for sale. ', 'situations[0].account[0].text'],
    ['situations[0].account[1].text', 'THE BOAT IS FOR SALE.', 'situations[0].account[0].text'],
    ['situations[0].moves[0].does', 'The boat is for sale.', 'situations[0].account[0].text'],
    ['situations[1].moves[1].why', 'It is dear.', 'situations[1].moves[0].why'],
    ['situations[0].moves[1].why', 'The seller names a price.', 'situations[0].moves[0].does'],
    ['situations[0].moves[0].consequences[0].text', 'The boat is for sale.', 'situations[0].account[0].text'],
    ['situations[1].moves[0].does', 'It may be too much.', 'situations[0].moves[0].consequences[0].text'],
    ['outcomes[1].account[0].text', 'The boat is sold.', 'outcomes[0].account[0].text'],
    ['outcomes[1].meaning[0].account[0].text', 'The buyer sails.', 'outcomes[0].meaning[1].account[0].text'],
    ['assumptions[0].answers[1].text', 'The seller goes on asking.', 'assumptions[0].answers[0].text'],
  ])('is told once: %s', (path, text, earlier) => {
    const place = path.split(/[.[\]]+/).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    expect(found(place, text)).toEqual([
      `warning ${path}: ${JSON.stringify(text)} is told already at ${earlier}. Say here what is particular to this place.`,
    ]);
  });
});
