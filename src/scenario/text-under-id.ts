import { applyEdits, modify } from 'jsonc-parser';
import { maxIdLength } from './id';

/** A scenario file's text with another id, and all else to the letter as it is. */
export function textUnderId(text: string, id: string): string {
  return applyEdits(text, modify(text, ['id'], id, {}));
}

/** The same of a text that is being written on; as it is where it has no id that could be another. */
export function draftUnderId(text: string, id: string): string {
  return hasId(text) ? textUnderId(text, id) : text;
}

function hasId(text: string): boolean {
  try {
    return Object.hasOwn(Object(JSON.parse(text)), 'id');
  } catch {
    return false;
  }
}

/** An id near to another that is not taken, such as `small-2`; no longer than an id may be. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  return idLike(id, (candidate) => !taken.has(candidate));
}

/** An id or the first near to it, as `freeId` finds them, that may be had. */
export function idLike(id: string, mayBeHad: (candidate: string) => boolean): string {
  let count = 2;
  let like = id;
  while (!mayBeHad(like)) {
    const end = `-${count}`;
    like = `${id.slice(0, maxIdLength - end.length)}${end}`;
    count += 1;
  }
  return like;
}
