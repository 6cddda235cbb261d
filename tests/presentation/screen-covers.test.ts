import { describe, expect, it } from 'vitest';
import type { PresentationEvent, StageCover } from '../../src/presentation/presentation-machine';
import type { MoveId } from '../../src/scenario/types';
import { moves } from '../tiktok';
import { present } from './present';

const kept = { cursor: { moves: moves('offerData'), screen: 4 }, plan: moves('holdFirm') };
/** What each cover is called as a state of the stage. */
const stages = { none: 'shown', black: 'black', link: 'link', happened: 'happened' } as const;
const turnings: PresentationEvent[] = [
  { type: 'next' },
  { type: 'back' },
  { type: 'first' },
  { type: 'last' },
  { type: 'choose', number: 1 },
  { type: 'backToPlan' },
  { type: 'take', move: 'acceptData' as MoveId },
];

describe('what covers a presentation', () => {
  it.each<[StageCover, 'black' | 'link' | 'uncover', StageCover]>([
    ['none', 'black', 'black'],
    ['none', 'link', 'link'],
    ['none', 'uncover', 'none'],
    ['black', 'black', 'none'],
    ['black', 'link', 'link'],
    ['black', 'uncover', 'none'],
    ['link', 'link', 'none'],
    ['link', 'black', 'black'],
    ['link', 'uncover', 'none'],
  ])('is, where it was %s, after %s: %s', (cover, key, then) => {
    const { actor, press } = present('offerData', { ...kept, cover });
    expect(actor.getSnapshot().matches({ stage: stages[cover] })).toBe(true);
    press(key);
    expect(actor.getSnapshot().matches({ stage: stages[then] })).toBe(true);
    expect(actor.getSnapshot().context.cover).toBe(then);
  });

  describe.each<StageCover>(['black', 'link'])('%s', (cover) => {
    it.each(turnings)('goes before $type turns anything', (event) => {
      const { actor, shown, path } = present('offerData', { ...kept, cover });
      actor.send(event);
      expect(actor.getSnapshot().context.cover).toBe('none');
      expect(actor.getSnapshot().matches({ stage: 'shown' })).toBe(true);
      expect(shown().index).toBe(4);
      expect(path()).toEqual(moves('offerData'));
    });
  });
});

describe('what happened, on the stage', () => {
  const shows = (screens: number) => {
    const presented = present('offerData', kept);
    presented.actor.send({ type: 'happenedScreens', count: screens });
    const cover = () => {
      const { cover: covers, happened } = presented.actor.getSnapshot().context;
      return covers === 'happened' ? happened : covers;
    };
    return { ...presented, cover };
  };

  it('does not come up before there are screens of it, nor over a black stage', () => {
    const { press, cover } = shows(0);
    press('happened');
    expect(cover()).toBe('none');
    press('black', 'happened');
    expect(cover()).toBe('black');
  });

  it('is gone through screen by screen, on and back, and turns nothing of the walk', () => {
    const { press, cover, shown, path } = shows(2);
    const seen = (['happened', 'next', 'back', 'next', 'next'] as const).map((key) => {
      press(key);
      return cover();
    });
    expect(seen).toEqual([0, 1, 0, 1, 'none']);
    press('happened', 'back');
    expect(cover()).toBe('none');
    expect(shown().index).toBe(4);
    expect(path()).toEqual(moves('offerData'));
  });

  it.each(['first', 'last', 'backToPlan', 'happened', 'uncover'] as const)('goes at %s', (key) => {
    const { press, cover, shown } = shows(2);
    press('happened', key);
    expect(cover()).toBe('none');
    expect(shown().index).toBe(4);
  });

  it('is turned to from the link and the black stage, and to them', () => {
    const { press, cover } = shows(2);
    const seen = (['link', 'happened', 'black', 'happened', 'link'] as const).map((key) => {
      press(key);
      return cover();
    });
    expect(seen).toEqual(['link', 0, 'black', 0, 'link']);
  });

  it('goes where it is turned off, and begins anew at another place', () => {
    const { actor, press, cover } = shows(2);
    press('happened', 'next');
    actor.send({ type: 'happenedScreens', count: 3 });
    expect(cover()).toBe(0);
    actor.send({ type: 'happenedScreens', count: 0 });
    expect(cover()).toBe('none');
  });

  it('is not kept over a reload, at which nothing of it is loaded yet', () => {
    const { actor } = present('offerData', { ...kept, cover: 'happened' });
    expect(actor.getSnapshot().context.cover).toBe('none');
  });
});

describe('beside the stage', () => {
  it('notes are shown and hidden, and remembered so', () => {
    const { actor, press } = present('', { showsNotes: true });
    for (const showsNotes of [true, false, true]) {
      expect(actor.getSnapshot().context.showsNotes).toBe(showsNotes);
      expect(actor.getSnapshot().matches({ notes: showsNotes ? 'shown' : 'hidden' })).toBe(true);
      press('notes');
    }
  });

  it('an audience’s window is opened and closed, and remembered so', () => {
    const { actor, press } = present();
    for (const hasAudience of [false, true, false]) {
      expect(actor.getSnapshot().context.hasAudience).toBe(hasAudience);
      expect(actor.getSnapshot().matches({ screens: hasAudience ? 'two' : 'one' })).toBe(true);
      press(hasAudience ? 'alone' : 'audience');
    }
  });

  it('the key sheet is hidden at first, then shown and hidden again', () => {
    const { actor, press } = present();
    for (const keySheet of ['hidden', 'shown', 'hidden']) {
      expect(actor.getSnapshot().value).toMatchObject({ keySheet });
      press('keySheet');
    }
  });

  it('a plan is made and given up', () => {
    const { actor } = present();
    actor.send({ type: 'plan', moves: moves('holdFirm') });
    expect(actor.getSnapshot().context.plan).toEqual(moves('holdFirm'));
    actor.send({ type: 'plan', moves: undefined });
    expect(actor.getSnapshot().context.plan).toBeUndefined();
  });
});
