import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerCombinations } from '../../../src/analysis/assumptions/answer-combinations';
import { LimitExceeded } from '../../../src/analysis/state-space/not-computable';
import { lookup } from '../../../src/scenario/lookup';
import { startState, stateAfter } from '../../../src/scenario/states';
import type { AnswerId, AssumptionId, Scenario } from '../../../src/scenario/types';
import { drawn } from '../../drawn-scenario';
import { runs } from '../../random-runs';
import { cramped, randomSetting } from '../../scenario/random-setting';
import { answer, moves, tiktok } from '../../tiktok';
import { plainProspects, plainSettings } from '../reachability/plain-prospects';

const after = (words: string) =>
  moves(words).reduce(
    (state, move) => stateAfter(tiktok, lookup(tiktok).move(move), state),
    startState(tiktok),
  );

describe('combinations of answers', { timeout: 30_000 }, () => {
  it('are 16 for the TikTok scenario with every assumption answered, and 81 where some may be open', () => {
    const distinct = (leavingOpen: boolean) =>
      new Set(answerCombinations(tiktok, { leavingOpen }).map(({ answers }) => JSON.stringify(answers)));
    expect(distinct(false).size).toBe(16);
    expect(distinct(true).size).toBe(81);
  });

  it('come in the order of the answers, open last, the last assumption changing fastest', () => {
    const [first, second, third] = answerCombinations(tiktok, { leavingOpen: true });
    const firstAnswers = Object.fromEntries(
      tiktok.assumptions.map(({ id, answers }) => [id, answers[0]?.id]),
    );
    expect(first?.answers).toEqual(firstAnswers);
    expect(second?.answers).toEqual({ ...firstAnswers, preparedToBan: 'notPrepared' });
    expect(third?.answers).toEqual({ ...firstAnswers, preparedToBan: undefined });
  });

  it('keep the answers that are fixed already', () => {
    const { assumption, answer: nothing } = answer(0, 1);
    const combinations = answerCombinations(tiktok, { assumptions: { [assumption]: nothing } });
    expect(combinations).toHaveLength(8);
    for (const { answers } of combinations) expect(answers[assumption]).toBe(nothing);
  });

  it('share their result where they close the same of the moves that can be met', () => {
    const scenario = drawn(
      { talks: 'deal court', court: 'ban', island: 'peace' },
      { willing: ['', 'talks-deal'], far: ['island-peace', ''] },
    );
    const found = answerCombinations(scenario);
    expect(found).toEqual([
      { answers: { willing: '0', far: '0' }, prospects: ['possible', 'possible', 'impossible'] },
      { answers: { willing: '0', far: '1' }, prospects: ['possible', 'possible', 'impossible'] },
      { answers: { willing: '1', far: '0' }, prospects: ['impossible', 'certain', 'impossible'] },
      { answers: { willing: '1', far: '1' }, prospects: ['impossible', 'certain', 'impossible'] },
    ]);
    expect(found[1]?.prospects).toBe(found[0]?.prospects);
    expect(found[3]?.prospects).toBe(found[2]?.prospects);
  });

  it('add open last, with nothing closed by what is left open', () => {
    const scenario = drawn({ talks: 'deal court', court: 'ban' }, { willing: ['talks-deal', 'talks-court'] });
    expect(answerCombinations(scenario, { leavingOpen: true })).toEqual([
      { answers: { willing: '0' }, prospects: ['impossible', 'certain'] },
      { answers: { willing: '1' }, prospects: ['certain', 'impossible'] },
      { answers: {}, prospects: ['possible', 'possible'] },
    ]);
  });

  it('find an outcome certain only where every walk comes to it', () => {
    const { assumption, answer: nothing } = answer(0, 1);
    const [prepared, notPrepared] = answerCombinations(tiktok, {
      from: after(
        'holdFirm keepTalking sitTight keepTalking sitTight faceChoice threaten holdFirm faceChoice extend',
      ),
      assumptions: { [assumption]: nothing },
    });
    expect(prepared?.prospects).toEqual(['impossible', 'certain', 'impossible', 'impossible']);
    expect(notPrepared?.prospects).toEqual(prepared?.prospects);
  });

  it('stand as plainly walking under each finds, on any scenario', () => {
    fc.assert(
      fc.property(randomSetting(cramped), fc.boolean(), ({ scenario, assumptions, state }, leavingOpen) => {
        const found = answerCombinations(scenario, { from: state, assumptions, leavingOpen });
        expect(byAnswers(found)).toEqual(
          byAnswers(
            plainSettings(scenario, assumptions, leavingOpen).map((answers) => ({
              answers,
              prospects: plainProspects(scenario, answers, state),
            })),
          ),
        );
      }),
      { numRuns: runs(1000) },
    );
  });

  it('are not compared where there are more than 4,096', () => {
    const withAssumptions = (count: number): Scenario => ({
      ...tiktok,
      assumptions: Array.from({ length: count }, (_, index) => ({
        ...(tiktok.assumptions[0] as Scenario['assumptions'][number]),
        id: `question${index}` as AssumptionId,
      })),
    });
    expect(answerCombinations(withAssumptions(12))).toHaveLength(4096);
    expect(() => answerCombinations(withAssumptions(13))).toThrow(
      new LimitExceeded(
        '13 open assumptions have 8,192 combinations of answers; at most 4,096 are compared. Fix some of them first.',
      ),
    );
    const fixed = { ['question0' as AssumptionId]: 'nothing' as AnswerId };
    expect(answerCombinations(withAssumptions(13), { assumptions: fixed })).toHaveLength(4096);
  });

  it('leave an assumption without answers open', () => {
    const [question] = tiktok.assumptions;
    const scenario = { ...tiktok, assumptions: [{ ...question, answers: [] }] } as Scenario;
    expect(answerCombinations(scenario).map(({ answers }) => answers)).toEqual([{}]);
  });
});

function byAnswers(items: readonly { readonly answers: object; readonly prospects: readonly string[] }[]) {
  const inOrder = (answers: object) => JSON.stringify(Object.entries(answers).sort());
  return new Map(items.map(({ answers, prospects }) => [inOrder(answers), prospects]));
}
