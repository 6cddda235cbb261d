import type { MoveId } from '../scenario/types';
import { limits } from './kept/limits';
import type { Note } from './kept/session';
import { isSamePath } from './marking';

/** The notes on a walk's steps, each as `3.Its text`: the number of the step, 0 for the start, and what it says. */
export function writeNotes(moves: readonly MoveId[], notes: readonly Note[]): string[] {
  return notesAlong(moves, notes).map(({ path, text }) => `${path.length}.${text}`);
}

/** The notes that lie on a walk. */
export function notesAlong(moves: readonly MoveId[], notes: readonly Note[]): Note[] {
  return notes.filter(({ path }) => isSamePath(path, moves.slice(0, path.length)));
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

/** One's own notes with those that came with a link: on a step that has one already, the other follows it. */
export function withNotes(own: readonly Note[], others: readonly Note[]): Note[] {
  const notes = [...own];
  for (const other of others) {
    const at = notes.findIndex(({ path }) => isSamePath(path, other.path));
    const mine = notes[at];
    if (!mine) notes.push(other);
    else if (!mine.text.includes(other.text)) {
      notes[at] = { ...mine, text: `${mine.text}\n\n${other.text}`.slice(0, limits.note) };
    }
  }
  return notes;
}
