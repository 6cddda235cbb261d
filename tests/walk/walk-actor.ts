import { createActor } from 'xstate';
import type { Assumptions, MoveId } from '../../src/scenario/types';
import type { ReadPlace } from '../../src/url/address';
import { movesTo } from '../../src/walk/walk';
import { walkMachine } from '../../src/walk/walk-machine';
import { moves, tiktok } from '../tiktok';

/** What an address of a walk of the bundled scenario holds. */
export function placeOf(path: readonly MoveId[]): ReadPlace {
  return { view: 'explore', moves: path, assumptions: {}, problems: [] };
}

/** A walk's machine as it opens at a place, and what there is to ask of it. */
export function begin(words = '', assumptions: Assumptions = {}, more: Partial<ReadPlace> = {}) {
  const place = { ...placeOf(moves(words)), assumptions, ...more };
  const actor = createActor(walkMachine, { input: { scenario: tiktok, place } }).start();
  return {
    actor,
    path: () => movesTo(actor.getSnapshot().context.walk),
    steps: () => actor.getSnapshot().context.walk.steps.length,
    state: () => actor.getSnapshot().value,
  };
}

/** An answer that closes a move. */
export function closing(word: string) {
  const [move] = moves(word);
  for (const assumption of tiktok.assumptions) {
    const given = assumption.answers.find((candidate) => move && candidate.closes.includes(move));
    if (given) return { assumption: assumption.id, answer: given.id };
  }
  throw new Error(`No answer closes ${word}`);
}
