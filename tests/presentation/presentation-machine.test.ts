import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PresentationEvent } from '../../src/presentation/presentation-machine';
import { elapsed } from '../../src/presentation/stopwatch';
import { runs } from '../random-runs';
import { moves, shortest } from '../tiktok';
import { present } from './present';

describe('a presentation', () => {
  it('goes on screen by screen and waits at the choices for one to be taken', () => {
    const { press, screen, path } = present();
    press('next', 'next', 'next', 'next');
    expect(screen()).toBe('choices');
    expect(path()).toEqual([]);
  });

  it('takes a choice by its number, at the choices alone, and only an open one', () => {
    const { actor, press, screen, path } = present();
    actor.send({ type: 'choose', number: 1 });
    expect(path()).toEqual([]);
    press('next', 'next');
    actor.send({ type: 'choose', number: 4 });
    actor.send({ type: 'choose', number: 9 });
    expect(path()).toEqual([]);
    actor.send({ type: 'choose', number: 1 });
    expect(path()).toEqual(moves('offerData'));
    expect(screen()).toBe('move');
  });

  it('goes back over the choices of the step before and on again the way that was walked', () => {
    const { press, screen, path } = present('offerData acceptData');
    press('back');
    expect(screen()).toBe('choices');
    expect(path()).toEqual(moves('offerData'));
    press('next');
    expect(screen()).toBe('move');
    expect(path()).toEqual(moves('offerData acceptData'));
  });

  it('goes to the first screen and to the last of the line walked', () => {
    const { press, shown, path, screen } = present(shortest.agreement.join(' '));
    press('last');
    expect(screen()).toBe('for all');
    expect(shown().index).toBe(shown().screens.length - 1);
    press('first');
    expect(path()).toEqual([]);
    expect(shown().index).toBe(0);
    press('last');
    expect(path()).toEqual(shortest.agreement);
  });

  it('follows a plan at every choice, to its end', () => {
    const { press, path, screen } = present('', { plan: shortest.agreement });
    for (let times = 0; times < 80; times += 1) press('next');
    expect(path()).toEqual(shortest.agreement);
    expect(screen()).toBe('for all');
  });

  it('leaves the plan by another choice and comes back by one key to the choices where it left', () => {
    const { actor, press, path, screen } = present('', { plan: shortest.agreement });
    press('next', 'next', 'next', 'last');
    expect(path()).toEqual(moves('offerData'));
    for (const move of moves('demandMoreData')) actor.send({ type: 'take', move });
    expect(path()).toEqual(moves('offerData demandMoreData'));
    press('next', 'next', 'backToPlan');
    expect(path()).toEqual(moves('offerData'));
    expect(screen()).toBe('choices');
    press('next');
    expect(path()).toEqual(shortest.agreement.slice(0, 2));
    press('backToPlan');
    expect(path()).toEqual(shortest.agreement.slice(0, 2));
  });

  it('loses no step that was walked, whatever is pressed', () => {
    const event: fc.Arbitrary<PresentationEvent> = fc.oneof(
      fc.constantFrom<PresentationEvent[]>(
        { type: 'next' },
        { type: 'next' },
        { type: 'next' },
        { type: 'back' },
        { type: 'first' },
        { type: 'last' },
        { type: 'black' },
        { type: 'link' },
        { type: 'backToPlan' },
        { type: 'plan', moves: shortest.fullBan },
        { type: 'plan', moves: undefined },
      ),
      fc.integer({ min: 1, max: 6 }).map((number) => ({ type: 'choose' as const, number })),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        const { actor, walk, shown, path } = present();
        let steps = 0;
        for (const sent of events) {
          actor.send(sent);
          const { steps: walked } = walk.getSnapshot().context.walk;
          expect(walked.length).toBeGreaterThanOrEqual(steps);
          steps = walked.length;
          expect(shown().screen).toBeDefined();
          expect(shown().moves).toBe(path().length);
        }
      }),
      { numRuns: runs(60) },
    );
  });

  it('is at the first screen of a place that was reached by another way', () => {
    const { walk, press, shown } = present('offerData');
    press('next', 'next');
    walk.send({ type: 'undo' });
    expect(shown()).toMatchObject({ moves: 0, index: 0 });
  });

  it('shows what was black where it was before it goes on', () => {
    const { actor, press, shown } = present();
    press('next', 'black');
    expect(actor.getSnapshot().matches({ stage: 'black' })).toBe(true);
    press('next');
    expect(actor.getSnapshot().matches({ stage: 'shown' })).toBe(true);
    expect(shown().index).toBe(1);
    press('link', 'black', 'black', 'next');
    expect(shown().index).toBe(2);
  });

  it('opens as it was kept: its screen, black, with an audience window', () => {
    const { actor, shown } = present('offerData', {
      cursor: { moves: moves('offerData'), screen: 3 },
      cover: 'black',
      hasAudience: true,
    });
    expect(shown().index).toBe(3);
    expect(actor.getSnapshot().value).toMatchObject({ stage: 'black', screens: 'two' });
  });

  it('opens with the link and the notes that were shown when it was left', () => {
    const { actor } = present('', { cover: 'link', showsNotes: true });
    expect(actor.getSnapshot().value).toMatchObject({ stage: 'link', notes: 'shown' });
    actor.send({ type: 'uncover' });
    expect(actor.getSnapshot().context.cover).toBe('none');
  });

  it('shows and hides notes and the key sheet, and knows whether it has one window or two', () => {
    const { actor, press } = present();
    press('notes', 'keySheet', 'audience');
    expect(actor.getSnapshot().value).toMatchObject({ notes: 'shown', keySheet: 'shown', screens: 'two' });
    expect(actor.getSnapshot().context.hasAudience).toBe(true);
    press('notes', 'keySheet', 'alone');
    expect(actor.getSnapshot().value).toMatchObject({ notes: 'hidden', keySheet: 'hidden', screens: 'one' });
  });

  it('measures time without its pauses and from nothing again', () => {
    const { actor } = present();
    const at = (now: number) => elapsed(actor.getSnapshot().context.stopwatch, now);
    actor.send({ type: 'pauseOrResume', at: 5000 });
    expect(at(60_000)).toBe(5000);
    actor.send({ type: 'pauseOrResume', at: 60_000 });
    expect(at(61_000)).toBe(6000);
    actor.send({ type: 'resetTime', at: 61_000 });
    expect(at(62_000)).toBe(1000);
    actor.send({ type: 'pauseOrResume', at: 62_000 });
    actor.send({ type: 'resetTime', at: 63_000 });
    expect(at(64_000)).toBe(0);
  });
});
