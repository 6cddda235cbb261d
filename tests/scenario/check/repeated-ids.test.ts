import { describe, expect, it } from 'vitest';
import { checkScenarioText } from '../../../src/scenario/check/check-scenario-text';
import { errorsIn } from './errors-in';
import { type Place, partOf, textWith } from './small-scenario';

const ask = ['situations', 0, 'moves', 0];

describe('ids that stand twice', () => {
  it.each<[string, Place, object]>([
    [
      'parties[2].id: A second party has the id "seller"; the first is parties[0].',
      ['parties', 2],
      { ...partOf('parties', 0), interests: [] },
    ],
    [
      'parties[1].interests[0].id: A second interest has the id "boat"; the first is parties[0].interests[1].',
      ['parties', 0, 'interests', 1],
      partOf('parties', 1, 'interests', 0),
    ],
    [
      'facts[1].id: A second fact has the id "price"; the first is facts[0].',
      ['facts', 1],
      partOf('facts', 0),
    ],
    [
      'facts[0].values[3].id: A second value has the id "high"; the first is facts[0].values[1].',
      ['facts', 0, 'values', 3],
      partOf('facts', 0, 'values', 1),
    ],
    [
      'phases[2].id: A second phase has the id "talks"; the first is phases[0].',
      ['phases', 2],
      partOf('phases', 0),
    ],
    [
      'outcomes[2].id: A second situation or outcome has the id "hearing"; the first is situations[1].',
      ['outcomes', 2],
      { ...partOf('outcomes', 0), id: 'hearing', account: [], meaning: [] },
    ],
    [
      'situations[1].moves[2].id: A second move has the id "ask"; the first is situations[0].moves[0].',
      ['situations', 1, 'moves', 2],
      { ...partOf(...ask), does: 'Again.', why: 'Once more.', consequences: [] },
    ],
    [
      'assumptions[1].id: A second assumption has the id "patient"; the first is assumptions[0].',
      ['assumptions', 1],
      { ...partOf('assumptions', 0), answers: [] },
    ],
    [
      'assumptions[0].answers[2].id: A second answer has the id "yes"; the first is assumptions[0].answers[0].',
      ['assumptions', 0, 'answers', 2],
      { ...partOf('assumptions', 0, 'answers', 0), text: 'Yes.' },
    ],
    [
      'sources[0].passages[1].id: A second passage has the id "P1"; the first is sources[0].passages[0].',
      ['sources', 0, 'passages', 1],
      partOf('sources', 0, 'passages', 0),
    ],
  ])('are told at the second, with where the first is: %s', (line, place, part) => {
    expect(errorsIn(textWith(place, part))).toEqual([
      `${line} Give one of the two another id, and check what names it.`,
    ]);
    expect(checkScenarioText(textWith(place, part)).scenario).toBeUndefined();
  });

  it.each<[string, Place, unknown]>([
    [
      'outcomes[0].deal.between[1]: The deal of the outcome "sold" names the party "seller" twice. Name it once.',
      ['outcomes', 0, 'deal'],
      { between: ['seller', 'seller'] },
    ],
    [
      'outcomes[0].meaning[2]: The outcome "sold" says twice what it means for the interest "boat". Make one of the two; what varies goes into the account of one.',
      ['outcomes', 0, 'meaning', 2],
      partOf('outcomes', 0, 'meaning', 1),
    ],
    [
      'parties[0].values[1]: The party "seller" has two values for the outcome "sold". Take one of the two out.',
      ['parties', 0, 'values'],
      [
        { outcome: 'sold', value: '3' },
        { outcome: 'sold', value: '4' },
        { outcome: 'kept', value: '0' },
      ],
    ],
    [
      'sources[1].id: A second source has the id "letter"; the first is sources[0]. Give one of the two another id, and check what names it.',
      ['sources', 1],
      { ...partOf('sources', 0), passages: [] },
    ],
  ])('are told where one may stand once: %s', (line, place, part) => {
    expect(errorsIn(textWith(place, part))).toEqual([line]);
  });

  it('are told at the third too', () => {
    const phase = partOf('phases', 0);
    expect(errorsIn(textWith(['phases'], [phase, phase, partOf('phases', 1), phase]))).toEqual([
      expect.stringContaining('phases[1].id: A second phase has the id "talks"; the first is phases[0].'),
      expect.stringContaining('phases[3].id: A second phase has the id "talks"; the first is phases[0].'),
    ]);
  });

  it('may stand once in each fact and each assumption', () => {
    expect(errorsIn(textWith(['facts', 1], { ...partOf('facts', 0), id: 'mood' }))).toEqual([]);
    const other = { ...partOf('assumptions', 0), id: 'rich' };
    expect(errorsIn(textWith(['assumptions', 1], other))).toEqual([]);
  });

  it('are told where an outcome has that of a phase, as both are states of one machine', () => {
    const outcome = { ...partOf('outcomes', 0), id: 'talks', account: [], meaning: [] };
    expect(errorsIn(textWith(['outcomes', 2], outcome))).toEqual([
      'outcomes[2].id: An outcome has the id "talks" of a phase, phases[0]. Give one of the two another id, and check what names it.',
    ]);
  });

  it('keep "chance" for what no party decides', () => {
    const party = { ...partOf('parties', 0), id: 'chance', interests: [] };
    expect(errorsIn(textWith(['parties', 2], party))).toEqual([
      'parties[2].id: A party has the id "chance", which stands for what no party decides. Give the party another id.',
    ]);
  });
});
