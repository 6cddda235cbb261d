/** One change of a text: what stood at a place, and what stands there since. */
interface Edit {
  readonly at: number;
  readonly removed: string;
  readonly added: string;
}

/** A text with what was done to it, so that it can be undone. */
export interface TextHistory {
  readonly text: string;
  readonly done: readonly Edit[];
  /** The last undone last. */
  readonly undone: readonly Edit[];
}

const mostEdits = 1_000;

/** A text that nothing was done to yet. */
export function untouched(text: string): TextHistory {
  return { text, done: [], undone: [] };
}

/** The text as it is after a change; letters typed or deleted one after another in a line count as one change. */
export function changedTo({ text, done }: TextHistory, next: string): TextHistory {
  const edit = editBetween(text, next);
  const last = done.at(-1);
  const joined = last && together(last, edit);
  const before = joined ? done.slice(0, -1) : done;
  return { text: next, done: [...before, joined ?? edit].slice(-mostEdits), undone: [] };
}

/** The text with another in its place: one change, whatever was typed before it. */
export function replacedBy({ text, done }: TextHistory, next: string): TextHistory {
  return { text: next, done: [...done, editBetween(text, next)].slice(-mostEdits), undone: [] };
}

/** The text before its last change; the same where there is none. */
export function undo(history: TextHistory): TextHistory {
  const last = history.done.at(-1);
  if (!last) return history;
  const { at, removed, added } = last;
  return {
    text: put(history.text, at, added.length, removed),
    done: history.done.slice(0, -1),
    undone: [...history.undone, last],
  };
}

/** The text with what was last undone done again; the same where nothing was. */
export function redo(history: TextHistory): TextHistory {
  const next = history.undone.at(-1);
  if (!next) return history;
  const { at, removed, added } = next;
  return {
    text: put(history.text, at, removed.length, added),
    done: [...history.done, next],
    undone: history.undone.slice(0, -1),
  };
}

function put(text: string, at: number, length: number, part: string): string {
  return text.slice(0, at) + part + text.slice(at + length);
}

function editBetween(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length);
  let at = 0;
  while (at < most && before[at] === after[at]) at += 1;
  let end = 0;
  while (end < most - at && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return {
    at,
    removed: before.slice(at, before.length - end),
    added: after.slice(at, after.length - end),
  };
}

/** Two changes as one, where the second goes on with the first. */
function together(first: Edit, second: Edit): Edit | undefined {
  const isLetter = second.added.length + second.removed.length === 1;
  if (!isLetter || `${first.added}${second.added}`.includes('\n')) return undefined;
  if (second.removed === '' && first.removed === '' && second.at === first.at + first.added.length) {
    return { ...first, added: first.added + second.added };
  }
  if (second.added === '' && first.added === '' && second.at + 1 === first.at) {
    return { at: second.at, removed: second.removed + first.removed, added: '' };
  }
  return undefined;
}
