import { describe, expect, it } from 'vitest';
import { checkScenarioText } from '../../../src/scenario/check/check-scenario-text';
import { inLines, type Place, smallText, textWith } from './small-scenario';

const found = (place: Place, part?: unknown) =>
  inLines(checkScenarioText(textWith(place, part)).findings).map((line) => line.replace(/^error /, ''));
const ask = ['situations', 0, 'moves', 0];
const when = [...ask, 'when'];

describe('a file that is not of the format’s shape', () => {
  it('names a key that is not known, at the key, and the one that was probably meant', () => {
    const text = smallText.replace('"label": "Ask a price"', '"lable": "Ask a price"');
    const line = text.slice(0, text.indexOf('"lable"')).split('\n').length;
    expect(checkScenarioText(text).findings).toEqual([
      expect.objectContaining({
        path: 'situations[0].moves[0].label',
        message: 'The move "ask" has no "label".',
      }),
      {
        severity: 'error',
        path: 'situations[0].moves[0].lable',
        line,
        column: 11,
        message: 'The move "ask" has a key "lable", which the format does not know.',
        mend: 'Did you mean "label"?',
      },
    ]);
  });

  it('names every unknown key of an object', () => {
    expect(found(['phases', 0], { id: 'talks', name: 'Talks', colour: 'red', size: 3 })).toEqual([
      'phases[0].colour: The phase "talks" has a key "colour", which the format does not know. Take it out; the keys here are id, name.',
      'phases[0].size: The phase "talks" has a key "size", which the format does not know. Take it out; the keys here are id, name.',
    ]);
  });

  it('says of a claim that it has no basis', () => {
    expect(found([...ask, 'basis'])[0]).toContain('basis: The move "ask" has no basis. Add "basis": {');
    expect(found([...ask, 'consequences', 0, 'basis'])[0]).toContain(
      'A consequence of the move "ask" has no basis.',
    );
  });

  it.each<[string, Place, unknown]>([
    ['phases[0].name: The phase "talks" has no "name". Add "name".', ['phases', 0, 'name'], undefined],
    [
      'situations[0]: The file has 5 in the list "situations", where an object must stand.',
      ['situations', 0],
      5,
    ],
    ['situations: The file has "situations": an object, where a list must stand.', ['situations'], { a: 1 }],
    ['basis: The move "ask" has "basis": a list, where an object must stand.', [...ask, 'basis'], []],
    ['The basis of the move "ask" has no "kind".', [...ask, 'basis'], { reason: 'So.' }],
    [
      'kind: The basis of the move "ask" has "kind": "infrence", where only "document", "inference" may stand. Did you mean "inference"?',
      [...ask, 'basis'],
      { kind: 'infrence', reason: 'So.' },
    ],
    [
      'The basis of the move "ask" has a key "reason"',
      [...ask, 'basis'],
      { kind: 'document', cite: 'P1', locator: 'they', reason: 'So.' },
    ],
    [
      'where only "agreement", "delay", "ban", "inaction" may stand. Write one of',
      ['outcomes', 0, 'hue'],
      'pink',
    ],
    ['by: The move "ask" has "by": 3, where a text must stand.', [...ask, 'by'], 3],
    ['"by": "the seller". An id starts with a letter', [...ask, 'by'], 'the seller'],
    ['"id": "9". An id starts with a letter', ['phases', 0, 'id'], '9'],
    ['"title" of 400 characters; 160 is the most. Shorten it.', ['title'], 'x'.repeat(400)],
    ['The file has "title" with nothing in it.', ['title'], ''],
    ['The fact "price" has "values". A fact has at least two values.', ['facts', 0, 'values'], []],
    ['"asOf": "Monday", which is not a date.', ['asOf'], 'Monday'],
    ['"version": 1.5, which is not a whole number.', ['version'], 1.5],
    ['"version": 0; 1 is the least. Write 1 or more.', ['version'], 0],
    ['"version": null, where a number must stand.', ['version'], null],
    ['"when": "fair", where an object must stand.', when, 'fair'],
    ['"when": a list, where an object must stand.', when, []],
    [
      'when: The condition of the move "ask" takes none of its forms. Write one of { "fact", "is" }, { "all" }, { "any" }, { "not" }.',
      when,
      {},
    ],
    [
      'when.not.all[1].is: The condition of the move "ask" has no "is".',
      when,
      { not: { all: [{ any: [] }, { fact: 'price' }] } },
    ],
    [
      'when.all: The condition of the move "ask" has "all": an object, where a list must stand.',
      when,
      { all: {} },
    ],
    [
      'sets[0].advance: An effect of the move "ask" has "advance": false, where only true may stand. Write true.',
      [...ask, 'sets'],
      [{ fact: 'price', advance: false }],
    ],
  ])('says: %s', (line, place, part) => {
    const lines = found(place, part);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(line);
  });
});
