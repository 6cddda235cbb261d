import { applyEdits, modify } from 'jsonc-parser';

/** A scenario file's text with another id, and all else to the letter as it is. */
export function textUnderId(text: string, id: string): string {
  return applyEdits(text, modify(text, ['id'], id, {}));
}

/** An id near to another that is not taken, such as `small-2`; at most 40 characters, as an id may have. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  let count = 2;
  let free = id;
  while (taken.has(free)) {
    const end = `-${count}`;
    free = `${id.slice(0, 40 - end.length)}${end}`;
    count += 1;
  }
  return free;
}
