import { describe, expect, it } from 'vitest';
import type { AnswerId, AssumptionId, MoveId, PartyId, SituationId } from '../../src/scenario/types';
import { noMarks } from '../../src/walk/session';
import { newWalk } from '../../src/walk/walk';
import { moves, shortest } from '../tiktok';
import { begin, closing, placeOf } from './walk-actor';

describe('the walk machine', () => {
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

  it('keeps its branches when an address of a place walked before is opened', () => {
    const { actor, steps, path } = begin('offerData acceptData');
    const place = { view: 'explore', assumptions: {}, problems: [] };
    actor.send({ type: 'open', place: { ...place, moves: moves('holdFirm') } });
    actor.send({ type: 'open', place: { ...place, moves: moves('offerData') } });
    expect(path()).toEqual(moves('offerData'));
    expect(steps()).toBe(3);
  });

  it('has the marks and problems that come with a place', () => {
    const { actor } = begin('offerData');
    const marks = {
      likelihoods: { ['sign' as MoveId]: 0.25 },
      answerLikelihoods: { ['concede' as AssumptionId]: { ['nothing' as AnswerId]: 0.5 } },
      rankings: { ['beijing' as PartyId]: [['fullBan' as SituationId]] },
      notes: [{ path: moves('offerData'), text: 'Theirs.' }],
    };
    actor.send({ type: 'mark', marking: { kind: 'note', path: moves('offerData'), text: 'Mine.' } });
    actor.send({ type: 'open', place: { ...placeOf([]), ...marks, problems: ['One thing.'] } });
    const { context } = actor.getSnapshot();
    expect(context.marks).toEqual({
      ...noMarks,
      ...marks,
      notes: [{ path: moves('offerData'), text: 'Mine.\n\nTheirs.' }],
    });
    expect(context.problems).toEqual(['One thing.']);
    actor.send({ type: 'dismissProblems' });
    expect(actor.getSnapshot().context).toEqual({ ...context, problems: [] });
  });

  it('keeps its marks where a place brings none', () => {
    const { actor } = begin('offerData');
    actor.send({ type: 'mark', marking: { kind: 'note', path: [], text: 'Mine.' } });
    const { marks } = actor.getSnapshot().context;
    actor.send({ type: 'open', place: placeOf([]) });
    expect(actor.getSnapshot().context.marks).toStrictEqual(marks);
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

    it('beneath the present walk has likelihoods of its own where the present one has none, and else those', () => {
      const kept = {
        likelihoods: { ['sign' as MoveId]: 0.5 },
        answerLikelihoods: { ['concede' as AssumptionId]: { ['nothing' as AnswerId]: 0.5 } },
        rankings: { ['tiktok' as PartyId]: [['agreement' as SituationId]] },
      };
      const session = { walk: newWalk(), ...noMarks, ...kept };
      const { actor } = begin();
      actor.send({ type: 'restore', session, problems: [] });
      expect(actor.getSnapshot().context.marks).toEqual({ ...noMarks, ...kept });
      const own = {
        likelihoods: { ['ban' as MoveId]: 2 },
        answerLikelihoods: { ['beijingView' as AssumptionId]: { ['objects' as AnswerId]: 3 } },
        rankings: { ['beijing' as PartyId]: [['fullBan' as SituationId]] },
      };
      const other = begin('', {}, own).actor;
      other.send({ type: 'restore', session, problems: [] });
      expect(other.getSnapshot().context.marks).toEqual({ ...noMarks, ...own });
    });

    it('beneath the present walk adds what could not be read of it to what could not be of the address', () => {
      const { actor, state } = begin(shortest.fullBan.join(' '), {}, { problems: ['One thing.'] });
      actor.send({ type: 'restore', session: kept(), problems: ['Another.'] });
      expect(actor.getSnapshot().context.problems).toEqual(['One thing.', 'Another.']);
      expect(state()).toBe('ended');
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
