import { describe, expect, it } from 'vitest';
import { LikelihoodError } from '../../../src/analysis/odds/likelihood-error';
import {
  type AnswerLikelihoods,
  answerWeight,
  type Likelihoods,
  moveWeights,
  weightedAnswers,
} from '../../../src/analysis/odds/likelihoods';
import { compileMoves } from '../../../src/analysis/state-space/compile-moves';
import { LimitExceeded } from '../../../src/analysis/state-space/not-computable';
import type { Answer, Assumption, Assumptions } from '../../../src/scenario/types';
import { drawn } from '../../drawn-scenario';

const scenario = drawn({ talks: 'deal walkout' }, { willing: ['', 'talks-deal'], appeal: ['', '', ''] });
const weighted = (
  answers: Record<string, Record<string, number>>,
  assumptions?: Record<string, string>,
  of = scenario,
) => weightedAnswers(of, answers as AnswerLikelihoods, assumptions as Assumptions | undefined);

describe('the weight of a move', () => {
  const withChance = {
    ...scenario,
    situations: scenario.situations.map((situation) => ({
      ...situation,
      moves: situation.moves.map((move, index) => (index === 0 ? { ...move, likelihood: 3 } : move)),
    })),
  };
  const weights = (likelihoods: Record<string, number>) =>
    moveWeights(compileMoves(withChance), likelihoods as Likelihoods);

  it('is what a user holds it to be, else what the scenario says, else 1', () => {
    expect(weights({})).toEqual(Float64Array.of(3, 1));
    expect(weights({ 'talks-deal': 0, 'talks-walkout': 2 })).toEqual(Float64Array.of(0, 2));
  });
});

describe('the weight of an answer', () => {
  it('is what a user holds it to be, else 1', () => {
    const [willing] = scenario.assumptions as [Assumption];
    const [first, second] = willing.answers as [Answer, Answer];
    const weights = (answers: object) =>
      [first, second].map((each) => answerWeight(answers as AnswerLikelihoods, willing, each));
    expect(weights({})).toEqual([1, 1]);
    expect(weights({ willing: { 0: 0.5 } })).toEqual([0.5, 1]);
  });
});

describe('weighted answers', () => {
  it('are just those a user has fixed where no answer has a likelihood', () => {
    expect(weighted({})).toEqual([{ assumptions: {}, chance: 1 }]);
    expect(weighted({}, { appeal: '2' })).toEqual([{ assumptions: { appeal: '2' }, chance: 1 }]);
  });

  it('are every combination of answers to what has likelihoods, by how probable all of them are', () => {
    expect(weighted({ willing: {}, appeal: { 1: 2 } })).toEqual([
      { assumptions: { willing: '0', appeal: '0' }, chance: 1 / 8 },
      { assumptions: { willing: '0', appeal: '1' }, chance: 1 / 4 },
      { assumptions: { willing: '0', appeal: '2' }, chance: 1 / 8 },
      { assumptions: { willing: '1', appeal: '0' }, chance: 1 / 8 },
      { assumptions: { willing: '1', appeal: '1' }, chance: 1 / 4 },
      { assumptions: { willing: '1', appeal: '2' }, chance: 1 / 8 },
    ]);
  });

  it('keep what a user has fixed, but not of an assumption that has likelihoods', () => {
    expect(weighted({ willing: { 1: 0 } }, { appeal: '2', willing: '1' })).toEqual([
      { assumptions: { appeal: '2', willing: '0' }, chance: 1 },
    ]);
  });

  it('count by their ratio alone, be it ever so large', () => {
    const chances = weighted({ willing: { 0: 1.5e308, 1: 0.5e308 } }).map(({ chance }) => chance);
    expect(chances).toEqual([3 / 4, 1 / 4]);
  });

  it.each([{ 0: 0, 1: 0 }, { 0: -1, 1: 2 }, { 0: Number.POSITIVE_INFINITY }, { 0: Number.NaN }])(
    'are refused where likelihoods are no odds: %j',
    (willing) => {
      expect(() => weighted({ willing })).toThrow(
        new LikelihoodError('The likelihoods of the answers to “willing?” are no odds.'),
      );
    },
  );

  it('are 4,096 combinations at most', () => {
    const many = drawn({ talks: 'deal' }, { willing: Array<string>(4097).fill('') });
    expect(() => weighted({ willing: {} }, {}, many)).toThrow(
      new LimitExceeded(
        'The assumptions with likelihoods have more than 4,096 combinations of answers. Take some of them out.',
      ),
    );
    expect(weighted({ willing: { 7: 0 } }, {}, many)).toHaveLength(4096);
  });
});
