import type { MoveId } from '../scenario/types';
import { notesAlong } from '../walk/notes';
import type { Note } from '../walk/session';
import { limits } from '../walk/session-limits';

/** The notes on a walk's steps, each as `3.Its text`: the number of the step, 0 for the start, and what it says. */
export function writeNotes(moves: readonly MoveId[], notes: readonly Note[]): string[] {
  return notesAlong(moves, notes).map(({ path, text }) => `${path.length}.${text}`);
}

/** Reads what `writeNotes` wrote. Never throws: what makes no sense is left out and said in `problems`. */
export function readNotes(moves: readonly MoveId[], written: readonly string[], problems: string[]): Note[] {
  return written.flatMap((part) => {
    const [, digits, text] = /^(\d{1,4})\.(.*)/s.exec(part) ?? [];
    const step = Number(digits);
    if (!text?.trim() || step > moves.length) {
      problems.push('A note that came with it has no step to stand on; it is left out.');
      return [];
    }
    return [{ path: moves.slice(0, step), text: text.slice(0, limits.note) }];
  });
}
