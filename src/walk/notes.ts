import type { MoveId } from '../scenario/types';
import { isSamePath } from './marking';
import type { Note } from './session';
import { limits } from './session-limits';

/** The notes that lie on a walk. */
export function notesAlong(moves: readonly MoveId[], notes: readonly Note[]): Note[] {
  return notes.filter(({ path }) => isSamePath(path, moves.slice(0, path.length)));
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
