import { describe, expect, it } from 'vitest';
import { checkLikelihoods } from '../../../src/analysis/odds/likelihood-faults';
import type { Likelihoods } from '../../../src/analysis/odds/likelihoods';
import { markovChainOf } from '../../../src/analysis/odds/markov-chain';
import { exploreStateSpace } from '../../../src/analysis/state-space/state-space';
import type { Assumptions, Scenario } from '../../../src/scenario/types';
import { drawn, withFacts } from '../../drawn-scenario';
import { tiktok } from '../../tiktok';

const scenario = drawn(
  { talks: 'deal walkout court', court: 'deal walkout' },
  { appeal: ['', 'talks-deal'] },
);
const check = (
  likelihoods: Record<string, unknown>,
  assumptions: Record<string, string> = {},
  of: Scenario = scenario,
  limit?: number,
) => checkLikelihoods(of, likelihoods as Likelihoods, assumptions as Assumptions, limit);

describe('likelihoods', () => {
  it('have no fault where none is set, or those set are numbers from 0 up', () => {
    expect(check({})).toEqual([]);
    expect(check({ 'talks-deal': 0, 'court-deal': 7.5 })).toEqual([]);
    expect(checkLikelihoods(tiktok, {})).toEqual([]);
  });

  it.each([
    [-2, 'The likelihood of “go to court” is -2: it must be 0 or more.'],
    [Number.NaN, 'The likelihood of “go to court” is not a number.'],
    ['2', 'The likelihood of “go to court” is not a number.'],
    [Number.POSITIVE_INFINITY, 'The likelihood of “go to court” is infinite: it must be a number.'],
  ])('that are %s are told at the move', (weight, message) => {
    expect(check({ 'talks-court': weight })).toEqual([{ kind: 'move', at: 'talks-court', message }]);
  });

  it('of a move that is not in the scenario are told', () => {
    expect(check({ 'talks-war': 1 })).toEqual([
      { kind: 'move', at: 'talks-war', message: 'This scenario has no move “talks-war”.' },
    ]);
  });

  it('that are all 0 at a choice are told at its situation, with the moves', () => {
    expect(check({ 'court-deal': 0, 'court-walkout': 0 })).toEqual([
      {
        kind: 'situation',
        at: 'court',
        message:
          'At “court” every move open at times has likelihood 0: “go to deal”, “go to walkout”. Give one of them more.',
      },
    ]);
  });

  it('that are 0 for the one move open are told as such', () => {
    const narrow = drawn({ talks: 'court', court: 'deal walkout' });
    expect(check({ 'talks-court': 0 }, {}, narrow)).toEqual([
      {
        kind: 'situation',
        at: 'talks',
        message: 'At “talks” the one move open at times, “go to court”, has likelihood 0: give it more.',
      },
    ]);
  });

  it('may come from the scenario, and be told until a user sets others', () => {
    const never = {
      ...scenario,
      situations: scenario.situations.map((situation) => ({
        ...situation,
        moves: situation.moves.map((move) => (situation.id === 'court' ? { ...move, likelihood: 0 } : move)),
      })),
    };
    expect(check({}, {}, never)).toMatchObject([{ kind: 'situation', at: 'court' }]);
    expect(check({ 'court-deal': 1 }, {}, never)).toEqual([]);
  });

  it('are looked at as far as the states go that are asked of', () => {
    const far = drawn({ talks: 'court deal', court: 'appeal', appeal: 'deal walkout' });
    const last = { 'appeal-deal': 0, 'appeal-walkout': 0 };
    expect(check(last, {}, far)).toMatchObject([{ kind: 'situation', at: 'appeal' }]);
    expect(check(last, {}, far, 5)).toMatchObject([{ kind: 'situation', at: 'appeal' }]);
    expect(check(last, {}, far, 2)).toEqual([]);
  });

  it('are not looked at where there are more combinations of facts than can be told apart', () => {
    const huge = withFacts(scenario, Array<number>(55).fill(2));
    expect(check({ 'court-deal': 0, 'court-walkout': 0 }, {}, huge)).toEqual([]);
  });

  it('hide no other error', () => {
    const broken = { ...scenario, start: 'nowhere' as Scenario['start'] };
    expect(() => check({ 'talks-deal': 0 }, {}, broken)).toThrow(
      new Error('The position is not one of this scenario'),
    );
  });

  it('may be 0 for every move of a situation that nothing leads to', () => {
    const island = drawn({ talks: 'deal', island: 'deal talks' });
    expect(check({ 'island-deal': 0, 'island-talks': 0 }, {}, island)).toEqual([]);
  });

  it('are looked at under the answers a user has fixed', () => {
    const dealAlone = { 'talks-walkout': 0, 'talks-court': 0 };
    const told = [expect.objectContaining({ kind: 'situation', at: 'talks' })];
    expect(check(dealAlone)).toEqual([]);
    expect(check(dealAlone, { appeal: '1' })).toEqual(told);
  });

  it('that have a fault make no chain, and it says why', () => {
    const chain = (likelihoods: Record<string, number>) =>
      markovChainOf(exploreStateSpace(scenario), likelihoods as Likelihoods);
    expect(() => chain({ 'talks-court': -2 })).toThrow('“go to court” is -2');
    expect(() => chain({ 'court-deal': 0, 'court-walkout': 0 })).toThrow('At “court” every move');
  });
});
