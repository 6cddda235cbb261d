import { describe, expect, it } from 'vitest';
import {
  backToPlan,
  backward,
  choosing,
  forward,
  isOnPlan,
  plannedMove,
  shownAt,
  taking,
  toFirst,
  toLast,
} from '../../src/presentation/screen-cursor';
import { assume, goTo, newWalk, type StepId, startStep, takeMoves } from '../../src/walk/walk';
import { drawn } from '../drawn-scenario';
import { answer, moves, shortest, tiktok } from '../tiktok';

const walked = (words: string) => takeMoves(tiktok, newWalk(), moves(words));
const cursor = (words: string, screen: number) => ({ moves: moves(words), screen });
const [offerData, acceptData, holdFirm, conclude] = moves('offerData acceptData holdFirm conclude');
const undone = goTo(walked('offerData acceptData'), startStep);
/** TikTok has given what it will. */
const stubborn = answer(0, 1);

describe('what is shown of a walk', () => {
  it('is the screen that the cursor is at', () => {
    const shown = shownAt(tiktok, walked('offerData'), cursor('offerData', 3));
    expect(shown).toMatchObject({ moves: 1, index: 3, screen: { kind: 'mover', mover: 'washington' } });
    expect(shown.screens.map(({ kind }) => kind)).toEqual([
      'move',
      'changed',
      'standing',
      'mover',
      'choices',
    ]);
    expect(shown.station.step).toBe(1);
  });

  it.each([
    ['', 'before'],
    ['holdFirm', 'beside'],
    ['offerData acceptData', 'beyond'],
  ])('is the first screen where the cursor is at “%s”, %s the place', (words) => {
    expect(shownAt(tiktok, walked('offerData'), cursor(words, 2)).index).toBe(0);
  });

  it.each([
    [-1, 0],
    [99, 4],
  ])('is a screen there is where the cursor is at %s', (screen, index) => {
    expect(shownAt(tiktok, walked('offerData'), cursor('offerData', screen)).index).toBe(index);
  });
});

describe('going on', () => {
  it('is to the next screen of a station', () => {
    expect(forward(tiktok, newWalk(), cursor('', 1), moves('offerData'))).toEqual({
      walk: undefined,
      cursor: cursor('', 2),
    });
  });

  it('is nowhere from the last screen where nothing is planned or walked', () => {
    expect(forward(tiktok, newWalk(), cursor('', 2), undefined)).toBeUndefined();
    expect(forward(tiktok, newWalk(), cursor('', 2), [])).toBeUndefined();
  });

  it.each([
    ['the way walked before', undefined],
    ['the way walked before, off the plan', moves('holdFirm keepTalking')],
  ])('from the last screen is %s', (_, plan) => {
    const here = goTo(walked('offerData acceptData'), 1 as StepId);
    expect(forward(tiktok, here, cursor('offerData', 4), plan)).toEqual({
      walk: { type: 'goTo', step: 2 },
      cursor: cursor('offerData acceptData', 0),
    });
  });

  it('from the last screen is the planned move, though another was walked', () => {
    expect(forward(tiktok, undone, cursor('', 2), moves('holdFirm'))).toEqual({
      walk: { type: 'move', move: holdFirm },
      cursor: cursor('holdFirm', 0),
    });
  });

  it('waits at a planned move that an answer closes', () => {
    const closed = assume(undone, stubborn.assumption, stubborn.answer);
    expect(forward(tiktok, closed, cursor('', 2), moves('offerData'))).toBeUndefined();
  });
});

describe('going back', () => {
  it('is to the screen before, and from the first to the last of the station before', () => {
    expect(backward(tiktok, undone, cursor('', 1))).toEqual({ walk: undefined, cursor: cursor('', 0) });
    expect(backward(tiktok, walked('offerData'), cursor('offerData', 0))).toEqual({
      walk: { type: 'goTo', step: startStep },
      cursor: cursor('', 2),
    });
  });

  it('ends at the first screen of the start', () => {
    expect(backward(tiktok, undone, cursor('', 0))).toBeUndefined();
  });
});

describe('the ends of a walk', () => {
  const end = { walk: { type: 'goTo', step: 7 }, cursor: { moves: shortest.fullBan, screen: 7 } };

  it('are the first screen of the start and the last of the line walked, from anywhere', () => {
    const whole = walked(shortest.fullBan.join(' '));
    for (const walk of [whole, goTo(whole, 3 as StepId)]) {
      expect(toFirst(walk)).toEqual({ walk: { type: 'goTo', step: startStep }, cursor: cursor('', 0) });
      expect(toLast(tiktok, walk)).toEqual(end);
    }
  });
});

describe('taking a move', () => {
  it('leads to the first screen after it', () => {
    expect(taking(tiktok, walked('offerData'), acceptData as never)).toEqual({
      walk: { type: 'move', move: acceptData },
      cursor: cursor('offerData acceptData', 0),
    });
  });

  it('does nothing where it is not open, of another place, or at an outcome', () => {
    expect(taking(tiktok, newWalk(), conclude as never)).toBeUndefined();
    expect(taking(tiktok, newWalk(), acceptData as never)).toBeUndefined();
    expect(taking(tiktok, walked(shortest.fullBan.join(' ')), offerData as never)).toBeUndefined();
    const closed = assume(newWalk(), stubborn.assumption, stubborn.answer);
    expect(taking(tiktok, closed, offerData as never)).toBeUndefined();
  });

  it('by its number is done from any screen of choices, and from no other', () => {
    const many = drawn({ start: 'a b c d e f g h i' });
    const taken = { walk: { type: 'move', move: 'start-i' }, cursor: { moves: ['start-i'], screen: 0 } };
    expect(choosing(many, newWalk(), cursor('', 2), 9)).toEqual(taken);
    expect(choosing(many, newWalk(), cursor('', 3), 9)).toEqual(taken);
    expect(choosing(many, newWalk(), cursor('', 1), 9)).toBeUndefined();
    expect(choosing(many, newWalk(), cursor('', 2), 10)).toBeUndefined();
  });
});

describe('a plan', () => {
  const plan = shortest.agreement;

  it.each([
    ['', 0, offerData],
    ['offerData', 1, acceptData],
  ])('is followed after “%s”, where there is nothing to come back to', (words, index, next) => {
    const walk = walked(words);
    expect(isOnPlan(walk, plan)).toBe(true);
    expect(plannedMove(walk, plan)).toBe(next);
    expect(plannedMove(walk, plan.slice(0, index))).toBeUndefined();
    expect(backToPlan(tiktok, walk, plan)).toBeUndefined();
  });

  it.each([
    ['holdFirm', 0, '', 2],
    ['offerData demandMoreData', 1, 'offerData', 4],
    ['offerData demandMoreData improve', 1, 'offerData', 4],
  ])('that “%s” leaves is come back to at the choices where it was left', (words, step, left, screen) => {
    const walk = walked(words);
    expect(isOnPlan(walk, plan)).toBe(false);
    expect(plannedMove(walk, plan)).toBeUndefined();
    expect(backToPlan(tiktok, walk, plan)).toEqual({
      walk: { type: 'goTo', step },
      cursor: cursor(left, screen),
    });
  });

  it('is left by who walks beyond its end', () => {
    expect(backToPlan(tiktok, walked('offerData acceptData'), moves('offerData'))).toEqual({
      walk: { type: 'goTo', step: 1 },
      cursor: cursor('offerData', 4),
    });
  });
});
