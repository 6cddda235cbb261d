import { describe, expect, it } from 'vitest';
import type { Assumptions } from '../../../src/scenario/types';
import { lossesAlong, questionsOnWalk } from '../../../src/session/classroom/debrief';
import { newWalk, takeMoves, type Walk } from '../../../src/session/walk';
import { drawn } from '../../analysis/drawn-scenario';
import { moves, shortest, tiktok } from '../../tiktok';

const losses = (scenario: typeof tiktok, walk: Walk) =>
  lossesAlong(scenario, walk).map(({ step, move, outcome }) => `${step} ${move.id}: ${outcome.id}`);

describe('what a walk put out of reach', () => {
  const scenario = drawn({ start: 'a b', a: 'c d', d: 'e f' }, { held: ['a-c', ''] });

  it('is told in the order it was lost, with the step and move that lost it', () => {
    const walk = takeMoves(scenario, newWalk(), moves('start-a a-d d-f'));
    expect(losses(scenario, walk)).toEqual(['1 start-a: b', '2 a-d: c', '3 d-f: e']);
  });

  it('is not what an answer closed before any move', () => {
    const held: Walk = { ...newWalk(), assumptions: { held: '0' } as Assumptions };
    expect(losses(scenario, held)).toEqual([]);
    expect(losses(scenario, takeMoves(scenario, held, moves('start-a a-d')))).toEqual(['1 start-a: b']);
  });
});

describe('questions on what a class did', () => {
  it('draw on its surprises, its splits and what it put out of reach', () => {
    const walk = takeMoves(tiktok, newWalk(), shortest.fullBan);
    const votes = [
      { path: [], tally: { offerData: 3, holdFirm: 9 } },
      { path: moves('holdFirm'), tally: { keepTalking: 2, acceptMeasures: 4 } },
      { path: moves('holdFirm keepTalking'), tally: { reopen: 5, sitTight: 5 } },
    ];
    const lost = ['An agreement', 'Continued delay', 'Perceived inaction'];
    expect(questionsOnWalk(tiktok, walk, votes)).toEqual([
      'At step 2 most expected “Take the enacted measures as enough on data”, and “Let the talks run on” came. What had the room not seen?',
      'Before step 3, “Give nothing and wait”, the room was split. What would each side say of it now?',
      ...lost.map(
        (title) =>
          `After step 7, “Ban TikTok outright”, “${title}” was out of reach. Could it have stayed possible, and for whom would that have been better?`,
      ),
    ]);
  });

  it('are none of a walk that has not begun', () => {
    expect(questionsOnWalk(tiktok, newWalk(), [])).toEqual([]);
  });
});
