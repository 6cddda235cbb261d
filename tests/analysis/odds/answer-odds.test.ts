import { describe, expect, it } from 'vitest';
import { startOdds } from '../../../src/analysis/odds/answer-odds';
import type { AnswerLikelihoods } from '../../../src/analysis/odds/likelihoods';
import type { AnswerId, AssumptionId, Assumptions } from '../../../src/scenario/types';
import { drawn } from '../../drawn-scenario';
import { tiktok } from '../../tiktok';
import { oddsByEveryPath } from './plain-odds';

const scenario = drawn(
  { talks: 'deal court walkout', court: 'deal walkout' },
  { willing: ['talks-walkout', 'talks-deal'], appeal: ['talks-court', ''] },
);
const odds = (answers: Record<string, Record<string, number>>, assumptions: Record<string, string> = {}) =>
  startOdds(
    scenario,
    {},
    {
      answers: answers as AnswerLikelihoods,
      assumptions: assumptions as Assumptions,
    },
  );

describe('odds where answers have likelihoods', () => {
  it('are those of the open scenario where none has', () => {
    expect(odds({}).byOutcome[0]).toBeCloseTo(1 / 3 + 1 / 6, 14);
  });

  it('are the odds under each answer, by how likely it is', () => {
    // Willing, a deal is 1/2 + 1/4; unwilling, 1/4.
    expect(odds({ willing: { 0: 3, 1: 1 } }).byOutcome[0]).toBeCloseTo(0.75 * 0.75 + 0.25 * 0.25, 14);
    expect(odds({ willing: { 0: 3 } }).byOutcome[0]).toBeCloseTo(0.75 * 0.75 + 0.25 * 0.25, 14);
  });

  it('have answers to different assumptions independent, and keep those that are fixed', () => {
    const both = odds({ willing: { 0: 3 }, appeal: { 0: 1, 1: 4 } });
    expect(both.byOutcome[0]).toBeCloseTo(0.2 * (0.75 * 1 + 0) + 0.8 * (0.75 * 0.75 + 0.25 * 0.25), 14);
    const settled = odds({ willing: { 0: 3 } }, { appeal: '0' });
    expect(settled.byOutcome[0]).toBeCloseTo(0.75, 14);
    expect(settled.moves).toBe(1);
  });

  it('weigh also the moves, being stuck and going round for ever', () => {
    expect(odds({ appeal: { 0: 3 } }).moves).toBeCloseTo(0.75 * 1 + 0.25 * (4 / 3), 14);
    const open = drawn(
      { talks: 'deal nowhere round', nowhere: '', round: 'round' },
      { willing: ['talks-nowhere talks-round', 'talks-deal'] },
    );
    const answers = { willing: { 0: 1, 1: 3 } } as AnswerLikelihoods;
    expect(startOdds(open, {}, { answers })).toEqual({
      byOutcome: [1 / 4],
      stuck: 3 / 8,
      forever: 3 / 8,
      moves: Number.POSITIVE_INFINITY,
    });
  });

  it('are weighted also where the user has fixed an answer', () => {
    expect(odds({ willing: { 0: 0 } }, { willing: '0' }).byOutcome[0]).toBeCloseTo(1 / 4, 14);
  });

  it('are certain where they are so under every possible answer', () => {
    const decided = odds({ willing: { 0: 1, 1: 0 }, appeal: { 0: 0.3, 1: 0 } });
    expect(decided.byOutcome).toEqual([1, 0]);
  });

  it('have faults told as errors', () => {
    expect(() => odds({ willing: { 0: 0, 1: 0 } })).toThrow('answers to “willing?”');
  });

  it('of the TikTok scenario are those of its paths under each combination of two answers', () => {
    const [first, second] = tiktok.assumptions as [
      (typeof tiktok.assumptions)[number],
      (typeof tiktok.assumptions)[number],
    ];
    const answers = { [first.id]: {}, [second.id]: { [second.answers[0]?.id as AnswerId]: 3 } };
    const mixed = startOdds(tiktok, {}, { answers: answers as AnswerLikelihoods });
    const plain = new Map<string, number>();
    for (const one of first.answers) {
      for (const [index, other] of second.answers.entries()) {
        const share = (index === 0 ? 3 : 1) / (second.answers.length + 2) / first.answers.length;
        const given = { [first.id]: one.id, [second.id]: other.id } as Record<AssumptionId, AnswerId>;
        for (const [end, chance] of oddsByEveryPath(tiktok, {}, given).ends) {
          plain.set(end, (plain.get(end) ?? 0) + share * chance);
        }
      }
    }
    tiktok.outcomes.forEach(({ id }, outcome) => {
      expect(mixed.byOutcome[outcome]).toBeCloseTo(plain.get(id) ?? 0, 12);
    });
  });
});
