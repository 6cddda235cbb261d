import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { type ClassroomEvent, classroomMachine } from '../../src/classroom/classroom-machine';
import type { MoveId, PartyId } from '../../src/scenario/types';

const parties = ['tiktok', 'washington'] as PartyId[];
const [by = '' as PartyId] = parties;
/** The moves to a step. */
const step = (number: number) => Array.from({ length: number }, (_, index) => `move${index}` as MoveId);

const taken = { type: 'taken', to: step(1) } as const;

function start() {
  return createActor(classroomMachine).start();
}

describe('a class', () => {
  it('begins with nothing chosen, shown or played', () => {
    const actor = start();
    expect(actor.getSnapshot().value).toBe('choosing');
    expect(actor.getSnapshot().context).toEqual({
      played: [],
      readers: [],
      reader: 0,
      uncovered: undefined,
      revealed: undefined,
      material: 'worksheet',
    });
  });

  it.each<[string, ClassroomEvent[], unknown]>([
    ['votes', [{ type: 'vote' }], { voting: 'asking' }],
    ['sees how it voted', [{ type: 'vote' }, { type: 'reveal' }], { voting: 'settling' }],
    ['votes again', [{ type: 'vote' }, { type: 'reveal' }, { type: 'askAgain' }], { voting: 'asking' }],
    ['is past a step', [{ type: 'vote' }, { type: 'reveal' }, taken], { voting: 'asking' }],
    ['goes on unasked', [{ type: 'vote' }, { type: 'reveal' }, { type: 'goOn' }], { voting: 'asking' }],
    ['chooses roles', [{ type: 'chooseRoles' }], 'castingRoles'],
    ['debriefs', [{ type: 'vote' }, { type: 'debrief' }], 'debriefing'],
    ['votes after a debrief', [{ type: 'debrief' }, { type: 'vote' }], { voting: 'asking' }],
    ['plays after a debrief', [{ type: 'debrief' }, { type: 'chooseRoles' }], 'castingRoles'],
    ['prints', [{ type: 'print', material: 'cards' }], 'printing'],
    ['is done', [{ type: 'print', material: 'cards' }, { type: 'leave' }], 'choosing'],
  ])('%s', (_, events, value) => {
    const actor = start();
    for (const event of events) actor.send(event);
    expect(actor.getSnapshot().value).toEqual(value);
  });

  it('prints what was asked for', () => {
    const actor = start();
    actor.send({ type: 'print', material: 'guide' });
    expect(actor.getSnapshot().context.material).toBe('guide');
  });

  it.each<ClassroomEvent>([{ type: 'leave' }, { type: 'debrief' }])(
    'no longer shows what a move meant after $type',
    (event) => {
      const actor = start();
      for (const sent of [{ type: 'vote' }, { type: 'reveal' }, taken, event] as const) actor.send(sent);
      expect(actor.getSnapshot().context.revealed).toBeUndefined();
    },
  );

  it('asks, closes the vote, and shows what the move meant at the step it led to', () => {
    const actor = start();
    actor.send({ type: 'vote' });
    expect(actor.getSnapshot().matches({ voting: 'asking' })).toBe(true);
    actor.send({ type: 'reveal' });
    actor.send({ type: 'taken', to: step(1) });
    expect(actor.getSnapshot().context.revealed).toEqual(step(1));
    actor.send({ type: 'goOn' });
    expect(actor.getSnapshot().context.revealed).toBeUndefined();
  });

  it('lets each group read its card behind a cover, then plays', () => {
    const actor = start();
    actor.send({ type: 'chooseRoles' });
    actor.send({ type: 'play', parties, readers: parties });
    for (const reader of [0, 1]) {
      expect(actor.getSnapshot().matches({ readingCards: 'covered' })).toBe(true);
      expect(actor.getSnapshot().context.reader).toBe(reader);
      actor.send({ type: 'uncover', at: step(0), by });
      expect(actor.getSnapshot().matches({ readingCards: 'shown' })).toBe(true);
      actor.send({ type: 'handOn' });
    }
    expect(actor.getSnapshot().matches('playing')).toBe(true);
    expect(actor.getSnapshot().context.uncovered).toBeUndefined();
  });

  it('passes the cards to those alone who have yet to read them, and goes straight on where all have', () => {
    const actor = start();
    actor.send({ type: 'chooseRoles' });
    actor.send({ type: 'play', parties, readers: [by] });
    actor.send({ type: 'uncover', at: step(2), by });
    actor.send({ type: 'handOn' });
    expect(actor.getSnapshot().value).toBe('playing');
    actor.send({ type: 'leave' });
    actor.send({ type: 'chooseRoles' });
    actor.send({ type: 'play', parties, readers: [] });
    expect(actor.getSnapshot().value).toBe('playing');
    expect(actor.getSnapshot().context.played).toEqual(parties);
  });

  it('covers a card that is being read when the screen goes out of sight, and reads it again', () => {
    const actor = start();
    actor.send({ type: 'chooseRoles' });
    actor.send({ type: 'play', parties, readers: parties });
    actor.send({ type: 'uncover', at: step(0), by });
    actor.send({ type: 'cover' });
    expect(actor.getSnapshot().matches({ readingCards: 'covered' })).toBe(true);
    expect(actor.getSnapshot().context.reader).toBe(0);
  });

  it('plays nobody’s part where nobody was chosen', () => {
    const actor = start();
    actor.send({ type: 'chooseRoles' });
    actor.send({ type: 'play', parties: [], readers: [] });
    expect(actor.getSnapshot().matches('castingRoles')).toBe(true);
  });

  it('covers a card again once its party has moved, handed on, or the class has left', () => {
    for (const event of [
      { type: 'taken', to: step(1) },
      { type: 'handOn' },
      { type: 'cover' },
      { type: 'leave' },
      { type: 'debrief' },
    ] as const) {
      const actor = start();
      actor.send({ type: 'chooseRoles' });
      actor.send({ type: 'play', parties: [by], readers: [by] });
      actor.send({ type: 'uncover', at: step(0), by });
      actor.send({ type: 'handOn' });
      actor.send({ type: 'uncover', at: step(0), by });
      expect(actor.getSnapshot().context.uncovered).toEqual({ at: step(0), by });
      actor.send(event);
      expect(actor.getSnapshot().context.uncovered).toBeUndefined();
    }
  });
});
