import { describe, expect, it } from 'vitest';
import { checkScenarioText } from '../../../src/scenario/check/check-scenario-text';
import { inLines, type Place, smallScenario, smallText, textWith } from './small-scenario';

const found = (place: Place, part?: unknown) =>
  inLines(checkScenarioText(textWith(place, part)).diagnostics).map((line) => line.replace(/^error /, ''));
const ask = ['situations', 0, 'moves', 0];
const when = [...ask, 'when'];

describe('a file that is not of the format’s shape', () => {
  it('names a key that is not known, at the key, and the one that was probably meant', () => {
    const text = smallText.replace('"label": "Ask a price"', '"lable": "Ask a price"');
    const line = text.slice(0, text.indexOf('"lable"')).split('\n').length;
    expect(checkScenarioText(text).diagnostics).toEqual([
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
        fix: 'Did you mean "label"?',
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
    const mend =
      'Add "basis": { "kind": "document", "cite": …, "locator": … } where the document says it, or { "kind": "inference", "reason": … }.';
    expect(found([...ask, 'basis'])).toEqual([
      `situations[0].moves[0].basis: The move "ask" has no basis. ${mend}`,
    ]);
    expect(found([...ask, 'consequences', 0, 'basis'])).toEqual([
      `situations[0].moves[0].consequences[0].basis: A consequence of the move "ask" has no basis. ${mend}`,
    ]);
  });

  it.each<[Place, unknown, readonly string[]]>([
    [['phases', 0, 'name'], undefined, ['phases[0].name: The phase "talks" has no "name". Add "name".']],
    [
      ['phases', 0],
      {},
      [
        'phases[0].id: The phase number 1 has no "id". Add "id".',
        'phases[0].name: The phase number 1 has no "name". Add "name".',
      ],
    ],
    [
      ['phases', 0],
      { id: 'talks', name: 'Talks', nam: 'Talk' },
      [
        'phases[0].nam: The phase "talks" has a key "nam", which the format does not know. Take it out; the keys here are id, name.',
      ],
    ],
    [
      ['situations', 0],
      5,
      [
        'situations[0]: The file has an entry in "situations": 5, where an object must stand. Write an object.',
      ],
    ],
    [
      [...ask, 'consequences', 0],
      null,
      [
        'situations[0].moves[0].consequences[0]: The move "ask" has an entry in "consequences": null, where an object must stand. Write an object.',
      ],
    ],
    [
      ['situations'],
      { a: 1 },
      ['situations: The file has "situations": an object, where a list must stand. Write a list.'],
    ],
    [
      ['sources', 0, 'silent'],
      ['Yes.', true],
      [
        'sources[0].silent[1]: The source "letter" has an entry in "silent": true, where a text must stand. Write a text.',
      ],
    ],
    [
      [...ask, 'basis'],
      [],
      [
        'situations[0].moves[0].basis: The move "ask" has "basis": a list, where an object must stand. Write an object.',
      ],
    ],
    [
      [...ask, 'basis'],
      { reason: 'So.' },
      ['situations[0].moves[0].basis.kind: The basis of the move "ask" has no "kind". Add "kind".'],
    ],
    [
      [...ask, 'basis'],
      {},
      ['situations[0].moves[0].basis.kind: The basis of the move "ask" has no "kind". Add "kind".'],
    ],
    [
      [...ask, 'basis'],
      { kind: 'infrence', reason: 'So.' },
      [
        'situations[0].moves[0].basis.kind: The basis of the move "ask" has "kind": "infrence", where only "document", "inference" may stand. Did you mean "inference"?',
      ],
    ],
    [
      [...ask, 'basis'],
      { kind: 7, reason: 'So.' },
      [
        'situations[0].moves[0].basis.kind: The basis of the move "ask" has "kind": 7, where only "document", "inference" may stand. Write one of "document", "inference".',
      ],
    ],
    [
      [...ask, 'basis'],
      { kind: 'document', cite: 'P1', locator: 'they', reason: 'So.' },
      [
        'situations[0].moves[0].basis.reason: The basis of the move "ask" has a key "reason", which the format does not know. Take it out; the keys here are kind, cite, source, locator.',
      ],
    ],
    [
      [...ask, 'basis'],
      { kind: 'document', reason: 'So.' },
      [
        'situations[0].moves[0].basis.cite: The basis of the move "ask" has no "cite". Add "cite".',
        'situations[0].moves[0].basis.locator: The basis of the move "ask" has no "locator". Add "locator".',
        'situations[0].moves[0].basis.reason: The basis of the move "ask" has a key "reason", which the format does not know. Take it out; the keys here are kind, cite, source, locator.',
      ],
    ],
    [
      ['outcomes', 0, 'hue'],
      'mauve',
      [
        'outcomes[0].hue: The outcome "sold" has "hue": "mauve", where only "green", "amber", "red", "violet", "blue", "teal", "pink", "grey" may stand. Write one of "green", "amber", "red", "violet", "blue", "teal", "pink", "grey".',
      ],
    ],
    [
      ['outcomes', 0, 'hue'],
      false,
      [
        'outcomes[0].hue: The outcome "sold" has "hue": false, where only "green", "amber", "red", "violet", "blue", "teal", "pink", "grey" may stand. Write one of "green", "amber", "red", "violet", "blue", "teal", "pink", "grey".',
      ],
    ],
    [
      ['outcomes', 0, 'meaning', 0, 'standing'],
      'atrisk',
      [
        'outcomes[0].meaning[0].standing: A meaning of the outcome "sold" has "standing": "atrisk", where only "secured", "at risk", "lost", "open" may stand. Did you mean "at risk"?',
      ],
    ],
    [
      [...ask, 'by'],
      3,
      ['situations[0].moves[0].by: The move "ask" has "by": 3, where a text must stand. Write a text.'],
    ],
    [
      [...ask, 'by'],
      'the seller',
      [
        'situations[0].moves[0].by: The move "ask" has "by": "the seller". An id starts with a letter and holds letters, digits and hyphens. Write it with those alone.',
      ],
    ],
    [
      [...ask, 'by'],
      'x'.repeat(41),
      ['situations[0].moves[0].by: The move "ask" has "by" of 41 characters; 40 is the most. Shorten it.'],
    ],
    [
      ['sources', 0, 'silent'],
      [''],
      [
        'sources[0].silent[0]: The source "letter" has an entry in "silent" with nothing in it. Add what is missing.',
      ],
    ],
    [
      ['phases', 0, 'id'],
      '9',
      [
        'phases[0].id: The phase "9" has "id": "9". An id starts with a letter and holds letters, digits and hyphens. Write it with those alone.',
      ],
    ],
    [
      ['title'],
      'x'.repeat(161),
      ['title: The file has "title" of 161 characters; 160 is the most. Shorten it.'],
    ],
    [['title'], '', ['title: The file has "title" with nothing in it. Add what is missing.']],
    [['title'], {}, ['title: The file has "title": an object, where a text must stand. Write a text.']],
    [
      ['facts', 0, 'values'],
      [],
      [
        'facts[0].values: The fact "price" has "values". A fact has at least two values. Add what is missing.',
      ],
    ],
    [
      ['facts', 0, 'values'],
      [{ id: 'fair', name: 'fair', is: 'it is', isNot: '' }],
      ['facts[0].values[0].isNot: The value "fair" has "isNot" with nothing in it. Add what is missing.'],
    ],
    [
      ['asOf'],
      'Monday',
      ['asOf: The file has "asOf": "Monday", which is not a date. Write it as year-month-day: "2022-12-08".'],
    ],
    [
      ['version'],
      1.5,
      ['version: The file has "version": 1.5, which is not a whole number. Write 1, 2, 3 and so on.'],
    ],
    [['version'], 0, ['version: The file has "version": 0; 1 is the least. Write 1 or more.']],
    [
      ['version'],
      null,
      ['version: The file has "version": null, where a number must stand. Write a number.'],
    ],
    [
      [...ask, 'likelihood'],
      '1',
      [
        'situations[0].moves[0].likelihood: The move "ask" has "likelihood": "1", where a number must stand. Write a number.',
      ],
    ],
    [
      [...ask, 'likelihood'],
      -1,
      [
        'situations[0].moves[0].likelihood: The move "ask" has "likelihood": -1; 0 is the least. Write 0 or more.',
      ],
    ],
    [
      when,
      'fair',
      [
        'situations[0].moves[0].when: The move "ask" has "when": "fair", where an object must stand. Write an object.',
      ],
    ],
    [
      when,
      null,
      [
        'situations[0].moves[0].when: The move "ask" has "when": null, where an object must stand. Write an object.',
      ],
    ],
    [
      when,
      [],
      [
        'situations[0].moves[0].when: The move "ask" has "when": a list, where an object must stand. Write an object.',
      ],
    ],
    [
      when,
      {},
      [
        'situations[0].moves[0].when: The condition of the move "ask" takes none of its forms. Write one of { "fact", "is" }, { "all" }, { "any" }, { "not" }.',
      ],
    ],
    [
      when,
      { any: [], all: [] },
      [
        'situations[0].moves[0].when.any: The condition of the move "ask" has a key "any", which the format does not know. Take it out; the keys here are all.',
      ],
    ],
    [
      when,
      { not: { all: [{ any: [] }, { fact: 'price' }] } },
      ['situations[0].moves[0].when.not.all[1].is: The condition of the move "ask" has no "is". Add "is".'],
    ],
    [
      when,
      { all: {} },
      [
        'situations[0].moves[0].when.all: The condition of the move "ask" has "all": an object, where a list must stand. Write a list.',
      ],
    ],
    [
      [...ask, 'sets'],
      [{ fact: 'price', advance: false }],
      [
        'situations[0].moves[0].sets[0].advance: An effect of the move "ask" has "advance": false, where only true may stand. Write true.',
      ],
    ],
    [
      [...ask, 'sets'],
      [{ fact: 'price', advance: true, to: 'high', by: 1 }],
      [
        'situations[0].moves[0].sets[0].to: An effect of the move "ask" has a key "to", which the format does not know. Take it out; the keys here are fact, advance.',
        'situations[0].moves[0].sets[0].by: An effect of the move "ask" has a key "by", which the format does not know. Take it out; the keys here are fact, advance.',
      ],
    ],
  ])('says of %j: %j', (place, part, lines) => {
    expect(found(place, part)).toEqual(lines);
  });

  it.each([
    ['5', '5'],
    ['null', 'null'],
    ['"{}"', '"{}"'],
    ['[]', 'a list'],
  ])('says of a file that holds %s that it must be an object', (text, words) => {
    expect(inLines(checkScenarioText(text).diagnostics)).toEqual([
      `error : The file holds ${words}, where an object must stand. Write an object.`,
    ]);
  });

  it('may leave out what need not be there', () => {
    const { sets: _, when: __, ...plain } = smallScenario().situations[0]?.moves[0] ?? {};
    expect(checkScenarioText(textWith(ask, plain)).scenario).toBeDefined();
  });
});

describe('a file of another format', () => {
  const mend =
    'Write "format": "impasse-scenario-2" if it is of that format; a newer format needs a newer version of the app.';

  it.each([
    ['The file is of the format "impasse-scenario-9", which is not known here.', 'impasse-scenario-9'],
    ['The file does not say of which format it is.', undefined],
    ['The file does not say of which format it is.', 1],
  ])('is told as that alone, whatever else it holds: %s', (message, format) => {
    const { title: _, ...rest } = smallScenario();
    expect(inLines(checkScenarioText(JSON.stringify({ ...rest, format })).diagnostics)).toEqual([
      `error format: ${message} ${mend}`,
    ]);
  });
});
