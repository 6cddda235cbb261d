import { describe, expect, it } from 'vitest';
import { LikelihoodError } from '../../../src/analysis/odds/likelihood-error';
import type { Likelihoods } from '../../../src/analysis/odds/likelihoods';
import { markovChainOf } from '../../../src/analysis/odds/markov-chain';
import { exploreStateSpace } from '../../../src/analysis/state-space/state-space';
import type { Scenario } from '../../../src/scenario/types';
import { drawn } from '../../drawn-scenario';

const scenario = drawn({ talks: 'deal court walkout', court: 'deal walkout' });
const chances = (likelihoods?: Record<string, number>, of: Scenario = scenario) => [
  ...markovChainOf(exploreStateSpace(of), likelihoods as Likelihoods | undefined).chances,
];

describe('the chances of steps', () => {
  it('are equal where no likelihood is set', () => {
    expect(chances()).toEqual([1 / 3, 1 / 3, 1 / 3, 1 / 2, 1 / 2]);
  });

  it('are each likelihood over the sum of those open', () => {
    expect(chances({ 'talks-deal': 2, 'court-deal': 0.25 })).toEqual([1 / 2, 1 / 4, 1 / 4, 1 / 5, 4 / 5]);
    expect(chances({ 'talks-walkout': 2, 'court-walkout': 0 })).toEqual([1 / 4, 1 / 4, 1 / 2, 1, 0]);
  });

  it('count by their ratio alone, be they ever so large or small', () => {
    const set = (unit: number) => ({
      'talks-deal': 0.5 * unit,
      'talks-court': unit,
      'talks-walkout': 0.5 * unit,
    });
    expect(chances(set(1e308)).slice(0, 3)).toEqual([1 / 4, 1 / 2, 1 / 4]);
    expect(chances(set(1e-320)).slice(0, 3)).toEqual([1 / 4, 1 / 2, 1 / 4]);
  });

  it('are none where no state has a move', () => {
    expect(chances({}, drawn({ nowhere: '' }))).toEqual([]);
  });

  it('are refused where every likelihood of a choice is 0, or one is no number from 0 up', () => {
    expect(() => chances({ 'court-deal': 0, 'court-walkout': 0 })).toThrow(
      new LikelihoodError(
        'At “court” every move open at times has likelihood 0: “go to deal”, “go to walkout”. Give one of them more.',
      ),
    );
    expect(() => chances({ 'talks-deal': 0, 'talks-court': 0, 'talks-walkout': 0 })).toThrow(
      'At “talks” every move open at times has likelihood 0',
    );
    expect(() => chances({ 'court-deal': -1 })).toThrow(
      new LikelihoodError('The likelihood of “go to deal” is -1: it must be 0 or more.'),
    );
  });

  it('are not given for a space that is not explored to the end', () => {
    expect(() => markovChainOf(exploreStateSpace(scenario, { limit: 2 }))).toThrow(
      'More than 2 positions lie ahead',
    );
  });
});
