import { describe, expect, it } from 'vitest';
import { startStandings } from '../../src/scenario/account';
import { startState } from '../../src/scenario/states';
import {
  assume,
  branches,
  contradiction,
  currentState,
  goTo,
  movesTo,
  newWalk,
  type StepId,
  startStep,
  stationsTo,
  stepBack,
  stepOnward,
  stepsAhead,
  takeMove,
  takeMoves,
  type Walk,
} from '../../src/walk/walk';
import { moves, shortest, tiktok } from '../tiktok';

const walked = (words: string): Walk => takeMoves(tiktok, newWalk(), moves(words));
const back = (walk: Walk): Walk => goTo(walk, stepBack(walk) ?? startStep);

describe('a walk', () => {
  it('starts where the scenario starts, with nothing to undo or redo', () => {
    const walk = newWalk();
    expect(currentState(tiktok, walk).at).toBe('table');
    expect(stepBack(walk)).toBeUndefined();
    expect(stepOnward(walk)).toBeUndefined();
    expect(branches(walk)).toEqual([]);
  });

  it('takes an open move and leaves a closed one untaken', () => {
    const [offerData, conclude] = moves('offerData conclude');
    const walk = takeMove(tiktok, newWalk(), offerData as never);
    expect(currentState(tiktok, walk)).toMatchObject({ at: 'dataReview', facts: { data: 'offered' } });
    expect(takeMove(tiktok, newWalk(), conclude as never)).toEqual(newWalk());
  });

  it('takes several moves as far as each is open', () => {
    const walk = takeMoves(tiktok, newWalk(), moves('offerData acceptData sign conclude offerAlgorithm'));
    expect(movesTo(walk)).toEqual(moves('offerData acceptData'));
  });

  it('redoes what was undone, step by step, along the line last walked', () => {
    const end = walked('offerData acceptData offerAlgorithm');
    const start = back(back(back(end)));
    expect(start.here).toBe(startStep);
    expect(stepsAhead(start)).toHaveLength(3);
    const again = goTo(start, stepOnward(start) ?? startStep);
    expect(movesTo(again)).toEqual(moves('offerData'));
  });

  it('redoes along the branch last gone to, though another was walked later', () => {
    const first = walked('offerData acceptData');
    const both = takeMoves(tiktok, goTo(first, startStep), moves('holdFirm'));
    const redone = goTo(goTo(both, 2 as StepId), startStep);
    expect(stepsAhead(redone)).toEqual([1, 2]);
    expect(branches(redone)).toEqual([{ from: startStep, tip: 3 }]);
  });

  it('starts a branch where a different move is made after going back, and keeps the old one', () => {
    const first = walked('offerData acceptData');
    const second = takeMove(tiktok, back(first), moves('demandMoreData')[0] as never);
    expect(movesTo(second)).toEqual(moves('offerData demandMoreData'));
    const [other] = branches(second);
    expect(other).toEqual({ from: 1, tip: 2 });
    expect(movesTo(second, other?.tip)).toEqual(moves('offerData acceptData'));
    expect(movesTo(goTo(second, other?.tip ?? startStep))).toEqual(moves('offerData acceptData'));
  });

  it('walks a move walked before again instead of doubling it', () => {
    const again = takeMove(tiktok, back(walked('offerData')), moves('offerData')[0] as never);
    expect(again.steps).toHaveLength(1);
  });

  it('never lets a step be lost, whatever is walked', () => {
    let walk = walked('offerData acceptData offerAlgorithm object withdraw');
    walk = takeMoves(tiktok, goTo(walk, startStep), moves('holdFirm keepTalking reopen'));
    walk = takeMoves(tiktok, goTo(walk, startStep), moves('offerAlgorithm stayOut'));
    expect(walk.steps).toHaveLength(10);
    expect(branches(walk)).toHaveLength(2);
    expect(movesTo(walk, 8 as StepId)).toEqual(moves('holdFirm keepTalking reopen'));
  });

  it('has no step that was not walked', () => {
    expect(() => movesTo(walked('offerData'), 2 as StepId)).toThrow('This walk has no step 2');
  });

  it('stands at its start before any move, which changed nothing', () => {
    expect(stationsTo(tiktok, newWalk())).toEqual([
      {
        step: startStep,
        move: undefined,
        state: startState(tiktok),
        standings: startStandings(tiktok),
        changes: [],
      },
    ]);
  });

  it('tells at each station what the move changed, and carries the standings on', () => {
    const stations = stationsTo(tiktok, walked('offerData acceptData'));
    expect(stations).toHaveLength(3);
    for (const [index, station] of stations.entries()) {
      for (const change of station.changes) {
        expect(station.standings[change.interest]).toBe(change.to);
        expect(change.from).toBe(stations[index - 1]?.standings[change.interest]);
      }
    }
  });

  it('has every interest told at an outcome', () => {
    for (const path of Object.values(shortest)) {
      const stations = stationsTo(tiktok, takeMoves(tiktok, newWalk(), path));
      expect(stations).toHaveLength(8);
      expect(stations[7]?.changes).toHaveLength(11);
    }
  });
});

describe('an assumption', () => {
  it('closes the moves its answer names, and opens them again when left open', () => {
    const closing = tiktok.assumptions
      .flatMap((assumption) => assumption.answers.map((given) => ({ assumption, given })))
      .find(({ given }) => given.closes.includes(moves('offerData')[0] as never));
    if (!closing) throw new Error('Some answer closes offerData');
    const fixed = assume(newWalk(), closing.assumption.id, closing.given.id);
    expect(takeMove(tiktok, fixed, moves('offerData')[0] as never)).toBe(fixed);
    const open = assume(fixed, closing.assumption.id, undefined);
    expect(open).toStrictEqual(newWalk());
    expect(movesTo(takeMove(tiktok, open, moves('offerData')[0] as never))).toEqual(moves('offerData'));
  });

  it('that contradicts a step already taken names that step and takes nothing away', () => {
    const closing = tiktok.assumptions
      .flatMap((assumption) => assumption.answers.map((given) => ({ assumption, given })))
      .find(({ given }) => given.closes.includes(moves('offerAlgorithm')[0] as never));
    if (!closing) throw new Error('Some answer closes offerAlgorithm');
    const before = walked('holdFirm keepTalking reopen offerAlgorithm stayOut');
    expect(contradiction(tiktok, before)).toBeUndefined();
    const after = assume(before, closing.assumption.id, closing.given.id);
    expect(closing.given.closes).toContain(contradiction(tiktok, after)?.move?.id);
    expect(movesTo(after)).toEqual(movesTo(before));
  });
});
