import { describe, expect, it } from 'vitest';
import { checkScenarioText } from '../../../src/scenario/check/check-scenario-text';
import { inLines, type Place, partOf, textWith } from './small-scenario';

const check = (place: Place, part?: unknown) => checkScenarioText(textWith(place, part));
const found = (place: Place, part?: unknown) => inLines(check(place, part).findings);
const ask = ['situations', 0, 'moves', 0];
const basis = { kind: 'inference', reason: 'It is made up for a test.' };

describe('ids that stand twice', () => {
  it.each<[string, Place, object]>([
    ['party', ['parties', 2], { ...partOf('parties', 0), interests: [] }],
    ['interest', ['parties', 0, 'interests', 1], partOf('parties', 1, 'interests', 0)],
    ['fact', ['facts', 1], partOf('facts', 0)],
    ['value', ['facts', 0, 'values', 3], partOf('facts', 0, 'values', 1)],
    ['phase', ['phases', 2], partOf('phases', 0)],
    [
      'situation or outcome',
      ['outcomes', 2],
      { ...partOf('outcomes', 0), id: 'hearing', account: [], meaning: [] },
    ],
    [
      'move',
      ['situations', 1, 'moves', 2],
      { ...partOf(...ask), does: 'Again.', why: 'Once more.', consequences: [] },
    ],
    ['assumption', ['assumptions', 1], { ...partOf('assumptions', 0), answers: [] }],
    ['answer', ['assumptions', 0, 'answers', 2], { ...partOf('assumptions', 0, 'answers', 0), text: 'Yes.' }],
    ['passage', ['source', 'passages', 1], partOf('source', 'passages', 0)],
  ])('tells a second %s of the same id, and where the first is', (kind, place, part) => {
    const errors = found(place, part).filter((line) => line.startsWith('error'));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(
      new RegExp(`id: A second ${kind} has the id "\\w+"; the first is \\S+\\[\\d\\]\\.`),
    );
    expect(check(place, part).scenario).toBeUndefined();
  });

  it('keeps "chance" for what no party decides', () => {
    const party = { ...partOf('parties', 0), id: 'chance', interests: [] };
    expect(found(['parties', 2], party)).toContain(
      'error parties[2].id: A party has the id "chance", which stands for what no party decides. Give the party another id.',
    );
  });
});

describe('ids of nothing', () => {
  it.each<[string, Place, unknown]>([
    ['error start: There is no situation "askng". Did you mean "asking"?', ['start'], 'askng'],
    [
      'error start: The scenario starts at "sold", which is an outcome. Let it start at a situation.',
      ['start'],
      'sold',
    ],
    [
      'moves[0].to: There is no situation or outcome "hering". Did you mean "hearing"?',
      [...ask, 'to'],
      'hering',
    ],
    ['moves[0].by: There is no party "sellr". Did you mean "seller"?', [...ask, 'by'], 'sellr'],
    [
      'moves[0].when.fact: There is no fact "cost". Name one that there is, or add "cost".',
      [...ask, 'when'],
      { fact: 'cost', is: 'fair' },
    ],
    [
      'when.any[1].not.is: There is no value "fare" of the fact "price". Did you mean "fair"?',
      [...ask, 'when'],
      { any: [{ fact: 'price', is: 'high' }, { not: { fact: 'price', is: 'fare' } }] },
    ],
    ['sets[0].fact: There is no fact "cost".', [...ask, 'sets'], [{ fact: 'cost', advance: true }]],
    [
      'sets[1].to: There is no value "low" of the fact "price".',
      [...ask, 'sets', 1],
      { fact: 'price', to: 'low' },
    ],
    [
      'consequences[0].interest: There is no interest "mony". Did you mean "money"?',
      [...ask, 'consequences', 0, 'interest'],
      'mony',
    ],
    [
      'outcomes[0].meaning[0].interest: There is no interest "fame".',
      ['outcomes', 0, 'meaning', 0, 'interest'],
      'fame',
    ],
    [
      'situations[0].phase: There is no phase "talk". Did you mean "talks"?',
      ['situations', 0, 'phase'],
      'talk',
    ],
    ['outcomes[0].phase: There is no phase "later".', ['outcomes', 0, 'phase'], 'later'],
    [
      'answers[0].closes[0]: There is no move "kep". Did you mean "keep"?',
      ['assumptions', 0, 'answers', 0, 'closes', 0],
      'kep',
    ],
    [
      'facts[0].basis.cite: There is no passage "P7". Did you mean "P1"?',
      ['facts', 0, 'basis', 'cite'],
      'P7',
    ],
  ])('says: %s', (line, place, part) => {
    const errors = found(place, part).filter((each) => each.startsWith('error'));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(line);
    expect(check(place, part).scenario).toBeUndefined();
  });

  it('says where the id stands', () => {
    const text = textWith([...ask, 'to'], 'nowhere');
    const before = text.slice(0, text.indexOf('"nowhere"')).split('\n');
    expect(checkScenarioText(text).findings).toMatchObject([
      { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
    ]);
  });

  it('asks for an outcome where there is none', () => {
    expect(found(['outcomes'], [])).toContain(
      'error outcomes: The scenario has no outcome, so no walk ends. Add an outcome, and a move to it.',
    );
  });
});

describe('what is there and not used, or not well told', () => {
  it.each<[string, Place, unknown]>([
    [
      'facts[1]: No condition asks for the fact "mood" and no move changes it.',
      ['facts', 1],
      { ...partOf('facts', 0), id: 'mood' },
    ],
    [
      'facts[0].values[1]: No condition asks for the value "high" of the fact "price" and no move brings it about.',
      ['situations', 0],
      {
        ...partOf('situations', 0),
        account: [],
        moves: [
          { ...partOf(...ask), sets: [{ fact: 'price', to: 'fair' }] },
          partOf('situations', 0, 'moves', 1),
        ],
      },
    ],
    [
      'parties[2]: The party "broker" makes no move and has no interest.',
      ['parties', 2],
      { ...partOf('parties', 0), id: 'broker', interests: [] },
    ],
    [
      'phases[2]: No situation and no outcome is in the phase "later".',
      ['phases', 2],
      { id: 'later', name: 'Later' },
    ],
    [
      'answers[0].closes: The answer "yes" to the assumption "patient" closes no move.',
      ['assumptions', 0, 'answers', 0, 'closes'],
      [],
    ],
    [
      'basis.locator: The citation of "P1" quotes 9 words; 8 are the most.',
      ['facts', 0, 'basis', 'locator'],
      'one two three four five six seven eight nine',
    ],
    ['basis.locator: The citation of "P1" does not say where in it.', ['facts', 0, 'basis', 'locator'], ' '],
    [
      'outcomes[0].meaning: The outcome "sold" does not say what it means for the interest "boat".',
      ['outcomes', 0, 'meaning', 1],
      undefined,
    ],
    [
      'outcomes[0].meaning[2]: The outcome "sold" says twice what it means for the interest "boat".',
      ['outcomes', 0, 'meaning', 2],
      { interest: 'boat', standing: 'open', text: 'It is as before.', basis },
    ],
    [
      'situations[1].moves[1].why: "It is dear." is told already at situations[1].moves[0].why.',
      ['situations', 1, 'moves', 1, 'why'],
      'It is dear.',
    ],
  ])('warns: %s', (line, place, part) => {
    const lines = found(place, part);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`warning `);
    expect(lines[0]).toContain(line);
    expect(check(place, part).scenario).toBeDefined();
  });

  it('warns of an interest for which nothing means anything, and of every outcome that leaves it out', () => {
    const interest = { id: 'rest', name: 'Rest', start: 'open', basis };
    expect(found(['parties', 0, 'interests', 1], interest)).toEqual([
      expect.stringContaining('interests[1]: No move and no outcome means anything for the interest "rest".'),
      expect.stringContaining('The outcome "sold" does not say what it means for the interest "rest".'),
      expect.stringContaining('The outcome "kept" does not say what it means for the interest "rest".'),
    ]);
  });
});
