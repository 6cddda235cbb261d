import { describe, expect, it } from 'vitest';
import type { Cover, PresentationEvent } from '../../src/presentation/presentation-machine';
import type { MoveId } from '../../src/scenario/types';
import { moves } from '../tiktok';
import { present } from './present';

const kept = { cursor: { moves: moves('offerData'), screen: 4 }, plan: moves('holdFirm') };
/** What each cover is called as a state of the stage. */
const stages = { none: 'shown', black: 'black', link: 'link' } as const;
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
  it.each<[Cover, 'black' | 'link' | 'uncover', Cover]>([
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

  describe.each<Cover>(['black', 'link'])('%s', (cover) => {
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
