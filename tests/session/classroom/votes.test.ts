import { describe, expect, it } from 'vitest';
import type { InterestId, MoveId } from '../../../src/scenario/types';
import { askWhat, questionAt } from '../../../src/session/classroom/question';
import { tellStep, tellVotes } from '../../../src/session/classroom/tell-votes';
import { countNamed, countVerdicts, votedSteps } from '../../../src/session/classroom/voted-steps';
import type { Vote } from '../../../src/session/kept/session';
import { newWalk, stationsTo, takeMoves } from '../../../src/session/walk';
import { moves, shortest, tiktok } from '../../tiktok';

const walk = takeMoves(tiktok, newWalk(), moves('offerData acceptData offerAlgorithm')).walk;

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
    expect(tellVotes(tiktok, walk, [])).toEqual([]);
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
    const [step] = steps;
    expect(step && tellStep(tiktok, step)).toContain(
      'Table 1 said “Offer stronger data safeguards”, Table 2 “Rest on the measures already enacted”.',
    );
  });

  it('on an interest are held against where the move left it', () => {
    const meaning = { interest: 'washingtonData' as InterestId, tally: { secured: 2, lost: 9 } };
    const [step] = votedSteps(tiktok, walk, [vote('offerData', {}, meaning)]);
    expect(step?.verdict).toBeUndefined();
    expect(step?.meaning).toMatchObject({ actual: 'secured', verdict: 'surprised' });
  });

  it('are told a sentence or two a step, and summed up', () => {
    const told = tellVotes(tiktok, walk, votes);
    expect(told).toHaveLength(4);
    expect(told[0]).toContain('9 of 12 said “Offer stronger data safeguards”');
    expect(told[1]).toContain('The room was surprised.');
    expect(told[3]).toBe(
      'Of 3 votes on what would happen, the room was right in 1, split in 1 and surprised in 1.',
    );
  });
});

describe('the question before a move', () => {
  it('names who is to move and offers what is open, and asks of an interest that is another’s', () => {
    for (const way of Object.values(shortest)) {
      const walked = takeMoves(tiktok, newWalk(), way).walk;
      for (const station of stationsTo(tiktok, walked).slice(0, -1)) {
        const question = questionAt(tiktok, station, {});
        expect(question?.moves.length).toBeGreaterThan(0);
        expect(question?.moves.map(({ by }) => by)).not.toContain(question?.meaning?.party.id);
      }
    }
  });

  it('is none at an outcome', () => {
    const walked = takeMoves(tiktok, newWalk(), shortest.agreement).walk;
    const end = stationsTo(tiktok, walked).at(-1);
    expect(end && questionAt(tiktok, end, {})).toBeUndefined();
  });

  it('asks what will happen where no party moves', () => {
    expect(askWhat(tiktok, { mover: 'chance' })).toBe('What will happen?');
    expect(askWhat(tiktok, questionAt(tiktok, stationsTo(tiktok, walk)[0] as never, {}) as never)).toBe(
      'What will TikTok do?',
    );
  });
});
