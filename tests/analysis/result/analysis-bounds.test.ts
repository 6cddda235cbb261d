import { describe, expect, it } from 'vitest';
import type { Likelihoods } from '../../../src/analysis/odds/likelihoods';
import {
  type AnalysisQuestion,
  analyseScenario,
  isComputed,
  part,
  study,
} from '../../../src/analysis/result/analysis-result';
import { LimitExceeded } from '../../../src/analysis/state-space/not-computable';
import type { Assumptions, Fact, Scenario, State } from '../../../src/scenario/types';
import { drawn } from '../../drawn-scenario';
import { gridScenario } from '../../scenario/grid-scenario';

const notComputed = (reason: string) => ({ notComputed: reason });
const scenario = drawn({ talks: 'deal court', court: 'deal ban', island: 'peace' });

const reach = (of: Scenario, question: AnalysisQuestion = {}) =>
  study(of, question)
    .implied()
    .reach.map(({ outcome, prospect, path }) => [outcome, prospect, path?.map(({ id }) => id)]);

describe('the reach of outcomes', () => {
  it('says how each stands, and a shortest way to it', () => {
    expect(reach(scenario)).toEqual([
      ['deal', 'possible', ['talks-deal']],
      ['ban', 'possible', ['talks-court', 'court-ban']],
      ['peace', 'impossible', undefined],
    ]);
  });

  it('says of those not met within a limit that it is unknown', () => {
    expect(reach(scenario, { limit: 3 })).toEqual([
      ['deal', 'possible', ['talks-deal']],
      ['ban', 'unknown', undefined],
      ['peace', 'unknown', undefined],
    ]);
  });

  it('calls an outcome certain where walks begin, and ways of no moves', () => {
    const from = { at: 'deal', facts: {} } as unknown as State;
    expect(reach(scenario, { from })).toEqual([
      ['deal', 'certain', []],
      ['ban', 'impossible', undefined],
      ['peace', 'impossible', undefined],
    ]);
  });
});

describe('what is not computed', () => {
  it('is everything where states cannot be numbered, and the reach of outcomes is unknown', () => {
    const [fact] = gridScenario({ topics: 1, values: 2, rounds: 2, returns: 'never' }).facts as [Fact];
    const facts = Array.from({ length: 54 }, (_, index) => ({ ...fact, id: `fact${index}` as Fact['id'] }));
    const found = analyseScenario({ ...scenario, facts }, {});
    const reason = { notComputed: expect.stringContaining('54 facts make more than 2^53 combinations') };
    expect(found).toEqual({
      explored: reason,
      reach: ['deal', 'ban', 'peace'].map((outcome) => ({ outcome, prospect: 'unknown' })),
      paths: reason,
      needs: reason,
      implicants: reason,
      closings: reason,
      powers: reason,
      robustness: reason,
      odds: reason,
      swings: reason,
    });
  });

  it('is the bound alone: any other error is thrown', () => {
    expect(part(() => 7)).toBe(7);
    expect(
      part(() => {
        throw new LimitExceeded('It is too much.');
      }),
    ).toEqual(notComputed('It is too much.'));
    const endless = (): number => endless() + 1;
    expect(() => part(endless)).toThrow(RangeError);
    expect(() =>
      part(() => {
        throw new TypeError('It is wrong.');
      }),
    ).toThrow(new TypeError('It is wrong.'));
  });
});

describe('the comparison of answers', () => {
  const ids = Array.from({ length: 8 }, (_, index) => `question${index}`);
  const asking = drawn(
    { talks: 'deal' },
    Object.fromEntries(ids.map((id) => [id, Array<string>(10).fill('')])),
  );

  it('is left out where settings times states are more than 100 million, those left open among them', () => {
    const { implicants, robustness } = study(asking, {}).implied();
    expect(implicants).toEqual(
      notComputed(
        '214,358,881 combinations of answers over 2 positions are too many to compare. Fix some answers first.',
      ),
    );
    expect(robustness).toEqual(
      notComputed(
        '100,000,000 combinations of answers over 2 positions are too many to compare. Fix some answers first.',
      ),
    );
  });

  it('meets the bound of combinations where states are few enough', () => {
    const from = { at: 'deal', facts: {} } as unknown as State;
    expect(study(asking, { from }).implied().robustness).toEqual(
      notComputed(
        '8 open assumptions have 100,000,000 combinations of answers; at most 4,096 are compared. Fix some of them first.',
      ),
    );
  });

  it('is there once answers are fixed', () => {
    const assumptions = Object.fromEntries(ids.slice(1).map((id) => [id, '0'])) as Assumptions;
    const { implicants, robustness } = study(asking, { assumptions }).implied();
    expect(isComputed(robustness) && robustness.grid.length).toBe(10);
    expect(isComputed(implicants) && implicants.length).toBe(1);
  });
});

describe('what is weighed', () => {
  it('swings as many as 50 million moves times states', () => {
    const ahead = Array.from({ length: 4_999 }, (_, at) => [`at${at}`, `at${at + 1}`]);
    const elsewhere = Array.from({ length: 5_001 }, (_, at) => [`off${at}`, 'at0']);
    const { swings } = study(drawn(Object.fromEntries([...ahead, ...elsewhere])), {}).weigh({});
    // None is open beside another.
    expect(swings).toEqual([]);
  });

  it('leaves out swings where moves times states are more than 50 million', () => {
    const places = Array.from({ length: 7071 }, (_, at) => [`at${at}`, `at${at + 1}`]);
    const { odds, swings } = study(drawn(Object.fromEntries(places)), {}).weigh({});
    expect(swings).toEqual(notComputed('7,071 moves over 7,072 positions are too many to swing one by one.'));
    expect(odds).toEqual({ byOutcome: [1], stuck: 0, forever: 0, moves: 7071 });
  });

  it('takes steps of likelihood 0 for none, also where they lead out of a circle', () => {
    const round = drawn({ try: 'again won', again: 'try lost', lost: 'round again', round: 'lost' });
    const { odds } = study(round, {}).weigh({ 'lost-again': 0 } as Likelihoods);
    if (!isComputed(odds)) throw new Error(odds.notComputed);
    expect(odds.byOutcome[0]).toBeCloseTo(2 / 3, 14);
    expect(odds.forever).toBeCloseTo(1 / 3, 14);
  });
});
