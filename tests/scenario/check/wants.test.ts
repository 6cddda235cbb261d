import { describe, expect, it } from 'vitest';
import { checkScenarioText } from '../../../src/scenario/check/check-scenario-text';
import { inLines, type Place, textWith } from './small-scenario';

const basis = { kind: 'inference', reason: 'It is made up for a test.' };
const found = (place: Place, part: unknown) => inLines(checkScenarioText(textWith(place, part)).diagnostics);
const wants: Place = ['parties', 0, 'wants'];
const values: Place = ['parties', 0, 'values'];

describe('what a party wants', () => {
  it('is an outcome, a standing or a condition, in any order', () => {
    expect(
      found(wants, [
        { outcome: 'sold', basis },
        { interest: 'money', standing: 'secured', basis },
        { interest: 'boat', standing: 'secured', basis },
        { condition: { not: { fact: 'price', is: 'high' } }, basis },
      ]),
    ).toEqual([]);
  });

  it.each<[object, string]>([
    [
      { outcome: 'solt', basis },
      'error parties[0].wants[0].outcome: There is no outcome "solt". Did you mean "sold"?',
    ],
    [
      { outcome: 'asking', basis },
      'error parties[0].wants[0].outcome: There is no outcome "asking". Name one that there is, or add "asking".',
    ],
    [
      { interest: 'fame', standing: 'lost', basis },
      'error parties[0].wants[0].interest: There is no interest "fame". Name one that there is, or add "fame".',
    ],
    [
      { condition: { fact: 'price', is: 'low' }, basis },
      'error parties[0].wants[0].condition.is: There is no value "low" of the fact "price". Name one that there is, or add "low".',
    ],
    [
      { outcome: 'sold' },
      'error parties[0].wants[0].basis: A statement of what is wanted of the party "seller" has no basis. Add "basis": { "kind": "document", "cite": …, "locator": … } where the document says it, or { "kind": "inference", "reason": … }.',
    ],
    [
      { interest: 'money', basis },
      'error parties[0].wants[0].standing: A statement of what is wanted of the party "seller" has no "standing". Add "standing".',
    ],
  ])('names what there is: %j', (want, line) => {
    expect(found(wants, [want])).toEqual([line]);
  });

  it('is said once, whatever it rests on', () => {
    const other = { kind: 'inference', reason: 'For another reason.' };
    expect(
      found(wants, [
        { outcome: 'sold', basis },
        { outcome: 'kept', basis },
        { outcome: 'sold', basis: other },
      ]),
    ).toEqual([
      'warning parties[0].wants[2]: The party "seller" wants the same twice. Keep the place that it has first.',
    ]);
  });

  it('is no more than a person would write', () => {
    const many = Array.from({ length: 101 }, () => ({ outcome: 'sold', basis }));
    expect(found(wants, many)).toEqual([
      'error parties[0].wants: There are 101 wants; 100 are the most. Take some out until 100 are left.',
    ]);
  });
});

describe('what outcomes are worth to a party', () => {
  it('is an exact number for each of them', () => {
    expect(
      found(values, [
        { outcome: 'sold', value: '-11/2' },
        { outcome: 'kept', value: '0.25' },
      ]),
    ).toEqual([]);
    expect(found(values, [{ outcome: 'sold', value: '3' }])).toEqual([
      'warning parties[0].values: The party "seller" has no value for the outcome "kept". Give it one; without all of them none is used.',
    ]);
  });

  it.each<[object, string]>([
    [
      { outcome: 'sold', value: '1/0' },
      'error parties[0].values[0].value: The value number 1 has "value": "1/0". A value is a whole number, a fraction or a decimal. Write it as "3", "-11/2" or "0.25".',
    ],
    [
      { outcome: 'sold', value: 3 },
      'error parties[0].values[0].value: The value number 1 has "value": 3, where a text must stand. Write a text.',
    ],
    [
      { outcome: 'hearing', value: '3' },
      'error parties[0].values[0].outcome: There is no outcome "hearing". Name one that there is, or add "hearing".',
    ],
  ])('is told where it is none: %j', (value, line) => {
    const [first] = found(values, [value, { outcome: 'kept', value: '1' }]).filter((each) =>
      each.startsWith('error'),
    );
    expect(first).toBe(line);
  });
});

describe('a deal', () => {
  it.each<[unknown, string[]]>([
    [{ between: ['seller', 'buyer'] }, []],
    [
      { between: ['seller', 'byer'] },
      ['error outcomes[0].deal.between[1]: There is no party "byer". Did you mean "buyer"?'],
    ],
    [
      { between: ['seller'] },
      [
        'error outcomes[0].deal.between: The deal of the outcome "sold" has "between". A deal is between two parties at least. Add what is missing.',
      ],
    ],
  ])('is between parties that there are, two at least: %j', (deal, lines) => {
    expect(found(['outcomes', 0, 'deal'], deal)).toEqual(lines);
  });
});

describe('a question for a room', () => {
  const ask = (more: object) =>
    found(['situations', 0, 'discuss'], [{ kind: 'recall', text: 'Who asks?', ...more }]);

  it('has an answer with its basis, or says what a good answer weighs, and not both', () => {
    const answer = { text: 'The seller does.', basis };
    expect([ask({}), ask({ answer }), ask({ weighs: 'Who has the boat.' })]).toEqual([[], [], []]);
    expect(ask({ answer, weighs: 'Who has the boat.' })).toEqual([
      'error situations[0].discuss[0].weighs: A question has both an answer and what a good answer weighs. Keep "answer" where there is a right one, else "weighs".',
    ]);
    expect(ask({ answer: { text: 'The seller does.' } })).toEqual([
      expect.stringContaining(
        'error situations[0].discuss[0].answer.basis: The answer of the situation "asking" has no basis.',
      ),
    ]);
  });
});

describe('what a scenario says of itself and its sources', () => {
  it.each<[Place, unknown, string]>([
    [
      ['language'],
      'en_US',
      'error language: The file has "language": "en_US". It is no language tag. Write a tag of BCP 47: "en", "pt-BR" or "zh-Hans".',
    ],
    [['language'], undefined, 'error language: The file has no "language". Add "language".'],
    [
      ['sources'],
      [],
      'error sources: The file has "sources". A scenario rests on one source at least. Add what is missing.',
    ],
    [
      ['sources', 0, 'date'],
      '2022-13',
      'error sources[0].date: The source "letter" has "date": "2022-13". It is not a date. Write a year, a month or a day: "2022", "2022-12" or "2022-12-08".',
    ],
    [
      ['sources', 0, 'address'],
      'javascript:alert(1)',
      'error sources[0].address: The source "letter" has "address": "javascript:alert(1)". An address begins with https:// or http://. Write the whole address, such as "https://www.example.org/page".',
    ],
    [
      ['outcomes', 0, 'meaning', 0, 'account'],
      [],
      'error outcomes[0].meaning[0].account: A meaning of the outcome "sold" has "account". A meaning is told in one passage at least. Add what is missing.',
    ],
  ])('is told where it is not right: %j %j', (place, part, line) => {
    expect(found(place, part)).toEqual([line]);
  });

  it.each(['2022', '2022-12', '2022-12-08'])('may date a source %s', (date) => {
    expect(found(['sources', 0, 'date'], date)).toEqual([]);
  });
});
