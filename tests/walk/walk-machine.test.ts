import { describe, expect, it } from 'vitest';
import type { MoveId } from '../../src/scenario/types';
import { noMarks } from '../../src/walk/session';
import { newWalk, type StepId } from '../../src/walk/walk';
import type { WalkEvent } from '../../src/walk/walk-machine';
import { moves, shortest } from '../tiktok';
import { begin, closing, placeOf } from './walk-actor';

describe('the walk machine', () => {
  it('opens at the place an address names', () => {
    const { path, state } = begin('offerData acceptData');
    expect(path()).toEqual(moves('offerData acceptData'));
    expect(state()).toBe('walking');
  });

  it('ends at each outcome and walks on after undo', () => {
    for (const way of Object.values(shortest)) {
      const { actor, state } = begin();
      actor.send({ type: 'follow', moves: way, from: 'start' });
      expect(state()).toBe('ended');
      actor.send({ type: 'undo' });
      expect(state()).toBe('walking');
    }
  });

  it.each<[string, WalkEvent, 'walking' | 'ended']>([
    ['redone', { type: 'redo' }, 'ended'],
    ['gone to', { type: 'goTo', step: 7 as StepId }, 'ended'],
    ['opened', { type: 'open', place: placeOf(shortest.fullBan) }, 'ended'],
    ['moved to', { type: 'move', move: 'ban' as MoveId }, 'ended'],
    ['followed to', { type: 'follow', moves: moves('ban'), from: 'here' }, 'ended'],
    ['followed to from the start', { type: 'follow', moves: shortest.fullBan, from: 'start' }, 'ended'],
    ['not reached by what is followed', { type: 'follow', moves: moves('ban'), from: 'start' }, 'walking'],
  ])('has ended at an outcome that is %s', (_, event, expected) => {
    const { actor, state } = begin(shortest.fullBan.join(' '));
    actor.send({ type: 'undo' });
    actor.send(event);
    expect(state()).toBe(expected);
  });

  it.each<WalkEvent>([
    { type: 'undo' },
    { type: 'goTo', step: 3 as StepId },
    { type: 'restart' },
    { type: 'open', place: placeOf(moves('offerData')) },
    { type: 'replace', session: { walk: newWalk(), ...noMarks }, problems: [] },
  ])('walks on from an outcome after $type', (event) => {
    const { actor, state } = begin(shortest.fullBan.join(' '));
    expect(state()).toBe('ended');
    actor.send(event);
    expect(state()).toBe('walking');
  });

  it('follows moves from here, or from the start', () => {
    const { actor, path } = begin('offerData');
    actor.send({ type: 'follow', moves: moves('acceptData offerAlgorithm'), from: 'here' });
    expect(path()).toEqual(moves('offerData acceptData offerAlgorithm'));
    actor.send({ type: 'follow', moves: moves('holdFirm'), from: 'start' });
    expect(path()).toEqual(moves('holdFirm'));
  });

  it('stays where there is nothing to undo or redo, and goes on from there', () => {
    const { actor, path } = begin();
    actor.send({ type: 'undo' });
    actor.send({ type: 'move', move: 'holdFirm' as MoveId });
    actor.send({ type: 'redo' });
    actor.send({ type: 'move', move: 'keepTalking' as MoveId });
    expect(path()).toEqual(moves('holdFirm keepTalking'));
  });

  it('undoes, redoes, jumps and restarts without losing a step', () => {
    const { actor, path, steps } = begin('offerData acceptData offerAlgorithm');
    actor.send({ type: 'undo' });
    expect(path()).toEqual(moves('offerData acceptData'));
    actor.send({ type: 'redo' });
    expect(path()).toHaveLength(3);
    actor.send({ type: 'goTo', step: 1 as StepId });
    expect(path()).toEqual(moves('offerData'));
    actor.send({ type: 'restart' });
    expect(path()).toEqual([]);
    actor.send({ type: 'undo' });
    expect(path()).toEqual([]);
    expect(steps()).toBe(3);
  });

  it('fixes an answer that contradicts no step, and stays where it is', () => {
    const { actor, path, state } = begin('holdFirm');
    const fixed = closing('offerData');
    actor.send({ type: 'assume', ...fixed });
    expect(state()).toBe('walking');
    expect(path()).toEqual(moves('holdFirm'));
    expect(actor.getSnapshot().context.walk.assumptions).toEqual({ [fixed.assumption]: fixed.answer });
    actor.send({ type: 'assume', assumption: fixed.assumption, answer: undefined });
    expect(actor.getSnapshot().context.walk.assumptions).toEqual({});
  });

  it('has ended still where an answer that contradicts no step is fixed at an outcome', () => {
    const { actor, state } = begin(shortest.fullBan.join(' '));
    actor.send({ type: 'assume', ...closing('stayOut') });
    expect(state()).toBe('ended');
  });

  it('that is contradicted goes on by whatever else is done', () => {
    const { actor, path, state } = begin('offerData');
    actor.send({ type: 'assume', ...closing('offerData') });
    expect(state()).toBe('contradicted');
    actor.send({ type: 'move', move: 'acceptData' as MoveId });
    expect(state()).toBe('walking');
    expect(path()).toEqual(moves('offerData acceptData'));
  });

  it('that is contradicted goes on where what was kept is opened beneath it', () => {
    const { actor, path, state } = begin('offerData');
    actor.send({ type: 'assume', ...closing('offerData') });
    actor.send({ type: 'restore', session: { walk: newWalk(), ...noMarks }, problems: [] });
    expect(state()).toBe('walking');
    expect(path()).toEqual(moves('offerData'));
  });

  it('says that an answer contradicts a step taken, and keeps walking if asked to', () => {
    const { actor, path, state } = begin('offerData acceptData offerAlgorithm');
    actor.send({ type: 'assume', ...closing('offerAlgorithm') });
    expect(state()).toBe('contradicted');
    actor.send({ type: 'keepWalking' });
    expect(state()).toBe('walking');
    expect(path()).toHaveLength(3);
  });

  it('goes back to before the first step contradicted, and the steps after it stay', () => {
    const { actor, path, state, steps } = begin('holdFirm keepTalking reopen offerAlgorithm');
    actor.send({ type: 'assume', ...closing('reopen') });
    actor.send({ type: 'backToContradiction' });
    expect(state()).toBe('walking');
    expect(path()).toEqual(moves('holdFirm keepTalking'));
    expect(steps()).toBe(4);
  });
});
