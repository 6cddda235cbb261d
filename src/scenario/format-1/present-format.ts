import * as v from 'valibot';
import { migrateText } from './migrate-text';
import { format1, format1Schema } from './schema';

/**
 * A scenario file's text in the present format: of one in format 1 what it becomes when it is kept anew, of any other,
 * or of one that is not right, the text itself.
 */
export function inPresentFormat(text: string): string {
  if (!text.includes(format1)) return text;
  try {
    return v.is(format1Schema, JSON.parse(text.replace(/^\uFEFF/, ''))) ? migrateText(text) : text;
  } catch {
    return text;
  }
}

/** Whether two texts are one file, though one of them may be in an earlier format yet. */
export function isSameFile(one: string, other: string): boolean {
  return one === other || inPresentFormat(one) === inPresentFormat(other);
}
