import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { primeImplicants } from '../../../src/analysis/assumptions/prime-implicants';
import type { Prospect } from '../../../src/analysis/reachability/prospects';
import type { Assumptions, Scenario, SituationId, State } from '../../../src/scenario/types';
import { drawn } from '../../drawn-scenario';
import { runs } from '../../random-runs';
import { cramped, randomSetting } from '../../scenario/random-setting';
import { tiktok } from '../../tiktok';
import { plainProspects, plainSettings } from '../reachability/plain-prospects';

describe('the smallest sets of answers', { timeout: 30_000 }, () => {
  it('assure an agreement’s chance or rule it out by what TikTok can concede alone', () => {
    const [agreement] = primeImplicants(tiktok);
    expect(agreement).toEqual({
      outcome: 'agreement',
      assuring: {
        possible: [{ concede: 'something' }],
        certain: [],
        impossible: [{ concede: 'nothing' }],
      },
    });
  });

  it('are none at all for continued delay, which is possible whatever is answered', () => {
    const delay = primeImplicants(tiktok).find(({ outcome }) => outcome === 'continuedDelay');
    expect(delay?.assuring).toEqual({ possible: [{}], certain: [], impossible: [] });
  });

  it('do not rule an outcome out by an open question, though each of its answers does', () => {
    const [question] = tiktok.assumptions;
    const answers = question?.answers.map((each, index) => ({
      ...each,
      closes: [['offerAlgorithm'], ['acceptAlgorithm']][index],
    }));
    const scenario = { ...tiktok, assumptions: [{ ...question, answers }] } as Scenario;
    const [agreement] = primeImplicants(scenario);
    expect(agreement?.assuring.possible).toEqual([]);
    expect(agreement?.assuring.impossible).toEqual([{ concede: 'something' }, { concede: 'nothing' }]);
  });

  it('are given for every prospect and outcome, small sets first, then in the order of assumptions and answers', () => {
    const scenario = drawn(
      { talks: 'deal court', court: 'deal lapse' },
      { sued: ['', 'talks-court', 'talks-deal'], ruled: ['court-deal', 'court-lapse'] },
    );
    expect(primeImplicants(scenario)).toEqual([
      {
        outcome: 'deal',
        assuring: {
          possible: [{ sued: '0' }, { sued: '1' }, { ruled: '1' }],
          certain: [{ sued: '1' }, { ruled: '1' }],
          impossible: [{ sued: '2', ruled: '0' }],
        },
      },
      {
        outcome: 'lapse',
        assuring: {
          possible: [
            { sued: '0', ruled: '0' },
            { sued: '2', ruled: '0' },
          ],
          certain: [{ sued: '2', ruled: '0' }],
          impossible: [{ sued: '1' }, { ruled: '1' }],
        },
      },
    ]);
  });

  it('begin with one answer that does what two of earlier assumptions do', () => {
    const scenario = drawn(
      { start: 'talks lapse', talks: 'deal back', back: 'deal lapse' },
      { sign: ['', 'talks-deal'], return: ['', 'back-deal'], talk: ['', 'start-talks'] },
    );
    const [, deal] = primeImplicants(scenario);
    expect(deal?.assuring.impossible).toEqual([{ talk: '1' }, { sign: '1', return: '1' }]);
  });

  it('leave out what is fixed already, and count where one begins', () => {
    const scenario = drawn(
      { talks: 'deal court', court: 'deal lapse' },
      { sued: ['', 'talks-court', 'talks-deal'], ruled: ['court-deal', 'court-lapse'] },
    );
    const assumptions = { ruled: '0' } as unknown as Assumptions;
    expect(primeImplicants(scenario, { assumptions })[1]?.assuring).toEqual({
      possible: [{ sued: '0' }, { sued: '2' }],
      certain: [{ sued: '2' }],
      impossible: [{ sued: '1' }],
    });
    const from: State = { at: 'court' as SituationId, facts: {} };
    expect(primeImplicants(scenario, { from })[0]?.assuring).toEqual({
      possible: [{ ruled: '1' }],
      certain: [{ ruled: '1' }],
      impossible: [{ ruled: '0' }],
    });
  });

  it('hold however the other assumptions are answered or left open, and none is too large, on any scenario', () => {
    fc.assert(
      fc.property(randomSetting(cramped), ({ scenario, assumptions, state }) => {
        const settings = plainSettings(scenario, assumptions, true);
        const prospects = new Map(
          settings.map((answers) => [answers, plainProspects(scenario, answers, state)]),
        );
        const found = primeImplicants(scenario, { from: state, assumptions });
        expect(found.map(({ outcome }) => outcome)).toEqual(scenario.outcomes.map(({ id }) => id));
        found.forEach(({ assuring }, outcome) => {
          const plain = (meets: readonly Prospect[]) =>
            plainPrimes(settings, (answers) => meets.includes(prospects.get(answers)?.[outcome] as Prospect));
          const withFixed = (kind: Prospect) =>
            new Set(assuring[kind].map((answers) => ({ ...assumptions, ...answers })));
          expect(withFixed('possible')).toEqual(plain(['possible', 'certain']));
          expect(withFixed('certain')).toEqual(plain(['certain']));
          expect(withFixed('impossible')).toEqual(plain(['impossible']));
        });
      }),
      { numRuns: runs(1000) },
    );
  });

  it('come by size, then in the order of the assumptions and their answers', () => {
    fc.assert(
      fc.property(randomSetting(cramped), ({ scenario }) => {
        for (const { assuring } of primeImplicants(scenario)) {
          for (const sets of Object.values(assuring)) {
            const ranks = sets.map((answers) => rank(scenario, answers));
            expect(ranks).toEqual(ranks.toSorted());
          }
        }
      }),
      { numRuns: runs(1000) },
    );
  });
});

/** The settings that hold with all that answer more, and that no smaller such setting is part of. */
function plainPrimes(settings: readonly Assumptions[], holds: (answers: Assumptions) => boolean) {
  const isPart = (some: Assumptions, all: Assumptions) =>
    Object.entries(some).every(([id, answer]) => all[id as keyof Assumptions] === answer);
  const assuring = settings.filter((some) => settings.every((all) => !isPart(some, all) || holds(all)));
  return new Set(assuring.filter((all) => assuring.every((some) => some === all || !isPart(some, all))));
}

/** Sorts as text by how many answers there are, then by assumption, then by answer. */
function rank(scenario: Scenario, answers: Assumptions): string {
  const given = scenario.assumptions.flatMap(({ id, answers: all }, index) => {
    const answer = all.findIndex((each) => each.id === answers[id]);
    return answer === -1 ? [] : [`${index}${answer}`];
  });
  return [given.length, ...given].join(' ');
}
