/** The format that hindsight is written in, by its number the first. */
export const hindsightFormat = 'impasse-hindsight-1';

const anyFormat = hindsightFormat.slice(0, hindsightFormat.lastIndexOf('-') + 1);

/** Whether a file's text says that it is hindsight, of which format ever; what is no JSON says nothing. */
export function isHindsightText(text: string): boolean {
  try {
    const format: unknown = JSON.parse(text)?.format;
    return typeof format === 'string' && format.startsWith(anyFormat);
  } catch {
    return false;
  }
}
