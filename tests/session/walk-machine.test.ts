import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import type { Assumptions, MoveId } from '../../src/scenario/types';
import { movesTo, type StepId } from '../../src/session/walk';
import { walkMachine } from '../../src/session/walk-machine';
import { moves, shortest, tiktok } from '../tiktok';

function begin(words = '', assumptions: Assumptions = {}) {
  const place = { view: 'explore', moves: moves(words), assumptions, problems: [] };
  const actor = createActor(walkMachine, { input: { scenario: tiktok, place } }).start();
  return {
    actor,
    path: () => movesTo(actor.getSnapshot().context.walk),
    steps: () => actor.getSnapshot().context.walk.steps.length,
    state: () => actor.getSnapshot().value,
  };
}

/** An answer that closes a move. */
function closing(word: string) {
  const [move] = moves(word);
  for (const assumption of tiktok.assumptions) {
    const given = assumption.answers.find((candidate) => move && candidate.closes.includes(move));
    if (given) return { assumption: assumption.id, answer: given.id };
  }
  throw new Error(`No answer closes ${word}`);
}

describe('the walk machine', () => {
  it('opens at the place an address names', () => {
    const { path, state } = begin('offerData acceptData');
    expect(path()).toEqual(moves('offerData acceptData'));
    expect(state()).toBe('walking');
  });

  it('takes the likelihoods that come with a place, and keeps its own where none come', () => {
    const { actor } = begin('offerData');
    const place = { view: 'explore', moves: moves('offerData'), assumptions: {}, problems: [] };
    const likelihoods = () => actor.getSnapshot().context.marks.likelihoods;
    actor.send({ type: 'open', place: { ...place, likelihoods: { ['sign' as MoveId]: 0.25 } } });
    expect(likelihoods()).toEqual({ sign: 0.25 });
    actor.send({ type: 'open', place: { ...place, moves: [] } });
    expect(likelihoods()).toEqual({ sign: 0.25 });
    const { walk, marks } = begin('holdFirm').actor.getSnapshot().context;
    actor.send({ type: 'restore', session: { walk, ...marks }, problems: [] });
    expect(likelihoods()).toEqual({ sign: 0.25 });
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

  it('says that an answer contradicts a step taken, and keeps walking if asked to', () => {
    const { actor, path, state } = begin('offerData acceptData offerAlgorithm');
    actor.send({ type: 'assume', ...closing('offerAlgorithm') });
    expect(state()).toBe('contradicted');
    actor.send({ type: 'keepWalking' });
    expect(state()).toBe('walking');
    expect(path()).toHaveLength(3);
  });

  it('goes back to before the first step contradicted, and the steps after it stay', () => {
    const { actor, path, steps } = begin('holdFirm keepTalking reopen offerAlgorithm');
    actor.send({ type: 'assume', ...closing('reopen') });
    actor.send({ type: 'backToContradiction' });
    expect(path()).toEqual(moves('holdFirm keepTalking'));
    expect(steps()).toBe(4);
  });

  it('keeps its branches when an address of a place walked before is opened', () => {
    const { actor, steps, path } = begin('offerData acceptData');
    const place = { view: 'explore', assumptions: {}, problems: [] };
    actor.send({ type: 'open', place: { ...place, moves: moves('holdFirm') } });
    actor.send({ type: 'open', place: { ...place, moves: moves('offerData') } });
    expect(path()).toEqual(moves('offerData'));
    expect(steps()).toBe(3);
  });

  describe('opening what was kept', () => {
    const kept = () => {
      const { actor } = begin('offerData acceptData');
      actor.send({ type: 'undo' });
      actor.send({ type: 'mark', marking: { kind: 'pin', name: 'Here', moves: moves('offerData') } });
      const { walk, marks } = actor.getSnapshot().context;
      return { walk, ...marks };
    };

    it('in place of the present walk is at the step it was kept at, with its branches and marks', () => {
      const { actor, path, steps } = begin('holdFirm');
      actor.send({ type: 'replace', session: kept(), problems: ['One thing.'] });
      expect(path()).toEqual(moves('offerData'));
      expect(steps()).toBe(2);
      expect(actor.getSnapshot().context.problems).toEqual(['One thing.']);
      expect(actor.getSnapshot().context.marks.pins).toHaveLength(1);
      actor.send({ type: 'redo' });
      expect(path()).toEqual(moves('offerData acceptData'));
    });

    it('beneath the present walk stays where one is, and has the branches and marks of both', () => {
      const { actor, path, steps } = begin('holdFirm');
      actor.send({ type: 'restore', session: kept(), problems: [] });
      expect(path()).toEqual(moves('holdFirm'));
      expect(steps()).toBe(3);
      expect(actor.getSnapshot().context.marks.pins).toHaveLength(1);
    });
  });

  it('opens a walk that contradicts its own assumptions whole', () => {
    const { assumption, answer } = closing('offerData');
    const { path } = begin('offerData acceptData', { [assumption]: answer });
    expect(path()).toHaveLength(2);
  });
});
