/**
 * Words that place a sentence in time, or among what else has happened, and are untrue where that is otherwise: by
 * language, as BCP 47 names it. A language that is not here has none that are known.
 */
const timeWords: Readonly<Record<string, readonly string[]>> = {
  en: [
    'again',
    'already',
    'another',
    'any longer',
    'any more',
    'anymore',
    'at last',
    'by now',
    'earlier',
    'ever',
    'finally',
    'first',
    'goes on',
    'in the meantime',
    'last',
    'later',
    'long',
    'meanwhile',
    'more than once',
    'never',
    'next',
    'no longer',
    'no more',
    'now',
    'once more',
    'since',
    'so far',
    'still',
    'until now',
    'yet',
  ],
};

/** A time word where it stands in a text, in UTF-16 units. */
export interface TimeWord {
  readonly from: number;
  readonly to: number;
}

const patterns = new Map<string, RegExp | undefined>();

/** The time words of a text, first to last. */
export function timeWordsIn(text: string, language: string): TimeWord[] {
  const pattern = patternOf(language.toLowerCase().split('-')[0] as string);
  if (!pattern) return [];
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    from: index,
    to: index + found.length,
  }));
}

function patternOf(language: string): RegExp | undefined {
  if (!patterns.has(language)) {
    // The longest first, so that "no more" is not found as "more".
    const words = timeWords[language]?.toSorted((a, b) => b.length - a.length);
    const any = words?.map((word) => word.replaceAll(' ', '\\s+')).join('|');
    patterns.set(language, any ? new RegExp(`(?<!\\p{L})(?:${any})(?!\\p{L})`, 'giu') : undefined);
  }
  return patterns.get(language);
}
