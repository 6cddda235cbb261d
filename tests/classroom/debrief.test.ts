import { describe, expect, it } from 'vitest';
import { lossesAlong, otherWays, questionsOnWalk } from '../../src/classroom/debrief';
import type { Assumptions } from '../../src/scenario/types';
import { goTo, newWalk, startStep, takeMoves, type Walk } from '../../src/walk/walk';
import { drawn, withFacts } from '../drawn-scenario';
import { moves, shortest, tiktok } from '../tiktok';

const losses = (scenario: typeof tiktok, walk: Walk) =>
  lossesAlong(scenario, walk).map(({ step, move, outcome }) => `${step} ${move.id}: ${outcome.id}`);

describe('what a walk put out of reach', () => {
  const scenario = drawn({ start: 'a b', a: 'c d', d: 'e f' }, { held: ['a-c', ''] });

  it('is told in the order it was lost, with the step and move that lost it, save for the step that ends', () => {
    const walk = takeMoves(scenario, newWalk(), moves('start-a a-d d-f'));
    expect(losses(scenario, walk)).toEqual(['1 start-a: b', '2 a-d: c']);
  });

  it('is not what an answer closed before any move', () => {
    const held: Walk = { ...newWalk(), assumptions: { held: '0' } as Assumptions };
    expect(losses(scenario, held)).toEqual([]);
    expect(losses(scenario, takeMoves(scenario, held, moves('start-a a-d')))).toEqual(['1 start-a: b']);
  });
});

it('nothing is told to be out of reach where there are too many states to explore at once', () => {
  const huge = withFacts(drawn({ start: 'a b', a: 'c d' }), Array<number>(55).fill(2));
  expect(losses(huge, takeMoves(huge, newWalk(), moves('start-a')))).toEqual([]);
});

describe('questions on what a class did', () => {
  it('draw on its surprises, its splits and what it put out of reach', () => {
    const walk = takeMoves(tiktok, newWalk(), shortest.fullBan);
    const votes = [
      { path: [], tally: { offerData: 3, holdFirm: 9 } },
      { path: moves('holdFirm'), tally: { keepTalking: 2, acceptMeasures: 4 } },
      { path: moves('holdFirm keepTalking'), tally: { reopen: 5, sitTight: 5 } },
    ];
    expect(questionsOnWalk(tiktok, walk, votes)).toEqual([
      'At step 2 most expected “Accept the data measures TikTok reports”, and “Let the talks run on” came. What had the room not seen?',
      'Before step 3, “Wait and offer nothing”, the room was split. What would each side say of it now?',
    ]);
    const scenario = drawn({ start: 'a b', a: 'c d', d: 'e f' });
    const drawnWalk = takeMoves(scenario, newWalk(), moves('start-a a-d d-f'));
    expect(questionsOnWalk(scenario, drawnWalk, [])).toEqual(
      [
        'After step 1, “go to a”, “b” was out of reach.',
        'After step 2, “go to d”, “c” was out of reach.',
      ].map((lost) => `${lost} Could it have stayed possible, and for whom would that have been better?`),
    );
  });

  it('ask of a surprise by chance how to be ready, as nobody could have seen it', () => {
    const scenario = drawn({ start: 'a b', a: 'c d' });
    const byChance = {
      ...scenario,
      situations: scenario.situations.map((situation) => ({
        ...situation,
        moves: situation.moves.map((move) => ({ ...move, by: 'chance' as const })),
      })),
    };
    const walk = takeMoves(byChance, newWalk(), moves('start-a'));
    const [onVote] = questionsOnWalk(byChance, walk, [{ path: [], tally: { 'start-b': 9 } as never }]);
    expect(onVote).toBe(
      'At step 1 most expected “go to b”, and “go to a” came. What could the parties have done to be ready for either?',
    );
  });

  it('are none of a walk that has not begun', () => {
    expect(questionsOnWalk(tiktok, newWalk(), [])).toEqual([]);
  });
});

describe('the other ways that a class tried', () => {
  const scenario = drawn({ start: 'a b', a: 'c d', d: 'e f' });
  const others = (walk: Walk) =>
    otherWays(scenario, walk).map(({ after, move, end }) => `${after} ${move.id}: ${end.title}`);

  it('are told by where they part, with which move, and where it led', () => {
    const first = takeMoves(scenario, newWalk(), moves('start-a a-d d-f'));
    const second = takeMoves(scenario, goTo(first, startStep), moves('start-b'));
    expect(others(second)).toEqual(['0 start-a: f']);
    expect(others(first)).toEqual([]);
    const back = takeMoves(scenario, goTo(second, startStep), moves('start-a a-c'));
    expect(others(back)).toEqual(['1 a-d: f', '0 start-b: b']);
  });
});
