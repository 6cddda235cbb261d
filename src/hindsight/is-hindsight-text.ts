import { hindsightSchema } from './schema';

/** Whether a file's text says that it is hindsight, of which format ever; what is no JSON says nothing. */
export function isHindsightText(text: string): boolean {
  const known = hindsightSchema.entries.format.literal;
  try {
    const format: unknown = JSON.parse(text)?.format;
    return typeof format === 'string' && format.startsWith(known.slice(0, known.lastIndexOf('-') + 1));
  } catch {
    return false;
  }
}
