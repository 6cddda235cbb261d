import { describe, expect, it } from 'vitest';
import { checkScenarioText } from '../../../src/scenario/check/check-scenario-text';
import { inLines, type Place, partOf, smallScenario, smallText, textWith, withPart } from './small-scenario';

const found = (text: string) => inLines(checkScenarioText(text).diagnostics);
const ask = ['situations', 0, 'moves', 0];
const basis = { kind: 'inference', reason: 'It is made up for a test.' };

describe('what is there and not used', () => {
  it.each<[string, Place, unknown]>([
    [
      'facts[1]: No condition asks for the fact "mood" and no move changes it. Let a condition ask for it, or take it out.',
      ['facts', 1],
      { ...partOf('facts', 0), id: 'mood' },
    ],
    [
      'facts[0].values[1]: No condition asks for the value "high" of the fact "price" and no move brings it about. Let a move bring it about, or take it out.',
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
      'parties[2]: The party "broker" makes no move and has no interest. Give it a move or an interest, or take it out.',
      ['parties', 2],
      { ...partOf('parties', 0), id: 'broker', interests: [] },
    ],
    [
      'phases[1]: No situation and no outcome is in the phase "later". Put one in it, or take it out.',
      ['phases'],
      [partOf('phases', 0), { id: 'later', name: 'Later' }, partOf('phases', 1)],
    ],
    [
      'assumptions[0].answers[0].closes: The answer "yes" to the assumption "patient" closes no move. Name the moves that it rules out, or take the answer out.',
      ['assumptions', 0, 'answers', 0, 'closes'],
      [],
    ],
  ])('is warned of: %s', (line, place, part) => {
    expect(found(textWith(place, part))).toEqual([`warning ${line}`]);
    expect(checkScenarioText(textWith(place, part)).scenario).toBeDefined();
  });

  it('is an interest for which nothing means anything, which every outcome leaves out', () => {
    const interest = { id: 'rest', name: 'Rest', start: 'open', basis };
    expect(found(textWith(['parties', 0, 'interests', 1], interest))).toEqual([
      'warning parties[0].interests[1]: No move and no outcome means anything for the interest "rest". Give it a meaning at every outcome, or take it out.',
      'warning outcomes[0].meaning: The outcome "sold" does not say what it means for the interest "rest". Add a meaning for it, with a standing and an account.',
      'warning outcomes[1].meaning: The outcome "kept" does not say what it means for the interest "rest". Add a meaning for it, with a standing and an account.',
    ]);
  });
});

describe('what is used', () => {
  it('is an interest for which a move alone, or one outcome alone, means something', () => {
    const without = textWith(['outcomes', 0, 'meaning', 0]);
    expect(found(without)).toEqual([expect.stringContaining('outcomes[0].meaning: The outcome "sold"')]);
    const byMove = withPart(JSON.parse(without), ['outcomes', 1, 'meaning', 0], undefined);
    expect(found(JSON.stringify(byMove))).toEqual([
      expect.stringContaining('outcomes[0].meaning: The outcome "sold"'),
      expect.stringContaining('outcomes[1].meaning: The outcome "kept"'),
    ]);
    const byOutcome = withPart(JSON.parse(without), [...ask, 'consequences'], []);
    expect(found(JSON.stringify(byOutcome))).toEqual([
      expect.stringContaining('outcomes[0].meaning: The outcome "sold"'),
    ]);
  });

  it('is a party that makes a move and has no interest', () => {
    const parties = [
      ...smallScenario().parties,
      { ...smallScenario().parties[0], id: 'broker', interests: [] },
    ];
    const text = textWith(['parties'], parties).replace('"by": "buyer"', '"by": "broker"');
    expect(found(text)).toEqual([]);
  });

  it('is a party that has an interest and makes no move', () => {
    expect(found(smallText.replaceAll('"by": "buyer"', '"by": "seller"'))).toEqual([]);
  });

  it('is a value that a move brings about, and each that it may bring about step by step', () => {
    const mood = withPart(smallScenario(), ['facts', 1], { ...partOf('facts', 0), id: 'mood' });
    const linesWith = (effect: object) =>
      found(JSON.stringify(withPart(mood, ['situations', 1, 'moves', 0, 'sets'], [effect])));
    expect(linesWith({ fact: 'mood', to: 'high' })).toEqual([
      'warning facts[1].values[2]: No condition asks for the value "fair" of the fact "mood" and no move brings it about. Let a move bring it about, or take it out.',
    ]);
    expect(linesWith({ fact: 'mood', advance: true })).toEqual([]);
  });

  it.each<[string, Place]>([
    ['an account of a situation', ['situations', 1, 'account', 0, 'when']],
    ['a move', ['situations', 1, 'moves', 0, 'when']],
    ['a consequence', [...ask, 'consequences', 0, 'when']],
    ['an account of an outcome', ['outcomes', 1, 'account', 0, 'when']],
  ])('is a value that a condition of %s asks for', (_, place) => {
    const mood = withPart(smallScenario(), ['facts', 1], { ...partOf('facts', 0), id: 'mood' });
    const lineWith = (when: unknown) => found(JSON.stringify(withPart(mood, place, when)));
    const unused = (at: number, value: string) =>
      `warning facts[1].values[${at}]: No condition asks for the value "${value}" of the fact "mood" and no move brings it about. Let a move bring it about, or take it out.`;
    const is = (value: string) => ({ fact: 'mood', is: value });
    expect(lineWith(is('high'))).toEqual([unused(2, 'fair')]);
    expect(lineWith({ not: is('fair') })).toEqual([unused(1, 'high')]);
    expect(lineWith({ all: [is('high'), is('fair')] })).toEqual([]);
    expect(lineWith({ any: [{ all: [] }, { any: [is('high'), is('fair')] }] })).toEqual([]);
    expect(lineWith(is('unsaid'))).toEqual([unused(1, 'high'), unused(2, 'fair')]);
  });
});
