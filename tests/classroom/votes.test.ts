import { describe, expect, it } from 'vitest';
import { describeVotedStep, summarizeVotes } from '../../src/classroom/describe-votes';
import { countNamed, countVerdicts, votedSteps } from '../../src/classroom/voted-steps';
import type { InterestId, MoveId } from '../../src/scenario/types';
import type { Vote } from '../../src/walk/session';
import { newWalk, takeMoves } from '../../src/walk/walk';
import { moves, tiktok } from '../tiktok';

const walk = takeMoves(tiktok, newWalk(), moves('offerData acceptData offerAlgorithm'));

function vote(path: string, tally: Record<string, number>, meaning?: Vote['meaning']): Vote {
  return { path: moves(path), tally: tally as Vote['tally'], ...(meaning ? { meaning } : {}) };
}

describe('votes on a walk', () => {
  const votes = [
    vote('', { offerData: 9, holdFirm: 3 }),
    vote('offerData', { acceptData: 5, demandMoreData: 7 }),
    vote('offerData acceptData', { offerAlgorithm: 6, holdFirm: 6 }),
    vote('holdFirm', { keepTalking: 12 }),
  ];

  it('are right, surprised or split, by what happened on the way here alone', () => {
    const steps = votedSteps(tiktok, walk, votes);
    expect(steps.map(({ step, verdict }) => [step, verdict])).toEqual([
      [1, 'right'],
      [2, 'surprised'],
      [3, 'split'],
    ]);
    expect(countVerdicts(steps)).toEqual({ right: 1, split: 1, surprised: 1 });
  });

  it('that nobody gave, or on moves of another situation, count for nothing', () => {
    expect(votedSteps(tiktok, walk, [vote('', {}), vote('offerData', { sign: 9 })])).toEqual([]);
  });

  it('by name are held against what happened, and counted for each name', () => {
    const named = [
      { who: 'Table 1', move: 'offerData' },
      { who: 'Table 2', move: 'holdFirm' },
      { who: 'Table 3', move: 'sign' },
    ].map(({ who, move }) => ({ who, move: move as MoveId }));
    const again = [{ who: 'Table 1', move: 'demandMoreData' as MoveId }];
    const steps = votedSteps(tiktok, walk, [
      { ...vote('', { offerData: 1, holdFirm: 1 }), named },
      { ...vote('offerData', { demandMoreData: 1 }), named: again },
    ]);
    expect(steps[0]?.named.map(({ who, isRight }) => [who, isRight])).toEqual([
      ['Table 1', true],
      ['Table 2', false],
    ]);
    expect(countNamed(steps)).toEqual([
      { who: 'Table 1', right: 1, of: 2 },
      { who: 'Table 2', right: 0, of: 1 },
    ]);
  });

  it('on an interest are held against where the move left it', () => {
    const meaning = { interest: 'washingtonData' as InterestId, tally: { secured: 2, lost: 9 } };
    const [step] = votedSteps(tiktok, walk, [vote('offerData', {}, meaning)]);
    expect(step?.verdict).toBeUndefined();
    expect(step?.meaning).toMatchObject({ actual: 'open', verdict: 'surprised' });
  });

  it('on what an interest of another scenario means, or that nobody gave, are none', () => {
    const other = { interest: 'water' as InterestId, tally: { secured: 2 } };
    const nobody = { interest: 'washingtonData' as InterestId, tally: {} };
    expect(votedSteps(tiktok, walk, [vote('', {}, other), vote('offerData', {}, nobody)])).toEqual([]);
    const [step] = votedSteps(tiktok, walk, [vote('', { offerData: 2, sign: 3 }, other)]);
    expect(step).toEqual({
      step: 1,
      situation: tiktok.situations[0],
      move: tiktok.situations[0]?.moves[0],
      tally: { offerData: 2 },
      total: 2,
      verdict: 'right',
      meaning: undefined,
      named: [],
    });
  });

  it('on the meaning alone count neither right nor wrong', () => {
    const meaning = { interest: 'washingtonData' as InterestId, tally: { secured: 2, lost: 9 } };
    const steps = votedSteps(tiktok, walk, [vote('offerData', {}, meaning)]);
    expect(countVerdicts(steps)).toEqual({ right: 0, split: 0, surprised: 0 });
  });
});

describe('votes in words', () => {
  /** Each step, and then all of them summed up. */
  const told = (votes: readonly Vote[]) => {
    const steps = votedSteps(tiktok, walk, votes);
    return [...steps.map((step) => describeVotedStep(tiktok, step)), ...summarizeVotes(steps)];
  };
  const meaning = { interest: 'washingtonData' as InterestId, tally: { lost: 9, 'at risk': 1, secured: 2 } };
  const meant =
    'Of Washington and “To keep user data out of Beijing’s reach” it said 2 “secured”, 1 “at risk”, 9 “lost”; after the step it stands at “open”. The room was surprised.';
  const named = [
    { who: 'Table 1', move: 'acceptData' as MoveId },
    { who: 'Table 2', move: 'demandMoreData' as MoveId },
  ];

  it('tell each step, most votes first, and sum up', () => {
    expect(
      told([
        vote('', { offerData: 9, holdFirm: 3 }),
        vote('offerData', { acceptData: 5, demandMoreData: 7 }),
        vote('offerData acceptData', { offerAlgorithm: 6, holdFirm: 6 }),
      ]),
    ).toEqual([
      '9 of 12 said “Offer stronger data safeguards”, 3 “Hold firm and offer nothing further”. What happened: “Offer stronger data safeguards”. The room was right.',
      '7 of 12 said “Ask for more on data”, 5 “Accept the safeguards”. What happened: “Accept the safeguards”. The room was surprised.',
      '6 of 12 said “Offer oversight of the algorithm”, 6 “Hold firm and offer nothing further”. What happened: “Offer oversight of the algorithm”. The room was split.',
      'Of 3 steps where it voted on what would happen, the room was right in 1, split in 1 and surprised in 1.',
    ]);
  });

  it('tell who said what, and sum up by name', () => {
    expect(told([{ ...vote('offerData', { acceptData: 2, demandMoreData: 1 }, meaning), named }])).toEqual([
      `2 of 3 said “Accept the safeguards”, 1 “Ask for more on data”. What happened: “Accept the safeguards”. The room was right. Table 1 said “Accept the safeguards”, Table 2 “Ask for more on data”. ${meant}`,
      'Of 1 step where it voted on what would happen, the room was right in 1, split in 0 and surprised in 0.',
      'Foreseen by name: Table 1 1 of 1, Table 2 0 of 1.',
    ]);
  });

  it('sum up the steps where it was voted what would happen, however many hands went up', () => {
    const steps = votedSteps(tiktok, walk, [
      vote('', { offerData: 100, holdFirm: 3 }),
      vote('offerData', {}, meaning),
    ]);
    expect(steps).toHaveLength(2);
    expect(summarizeVotes(steps)).toEqual([
      'Of 1 step where it voted on what would happen, the room was right in 1, split in 0 and surprised in 0.',
    ]);
  });

  it('tell what was said of the meaning alone, without summing up', () => {
    expect(told([vote('offerData', {}, meaning)])).toEqual([meant]);
  });
});
