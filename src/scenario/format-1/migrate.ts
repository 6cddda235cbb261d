import { format } from '../schema';
import type { Hue, Scenario, SourceId } from '../types';
import type { Format1 } from './schema';

type Meaning1 = Format1['outcomes'][number]['meaning'][number];

/** What the colours of format 1 are called now. */
export const hueNames: Readonly<Record<Format1['outcomes'][number]['hue'], Hue>> = {
  agreement: 'green',
  delay: 'amber',
  ban: 'red',
  inaction: 'violet',
};

/** The id that the one document of a format 1 file gets. */
export const documentId = 'document' as SourceId;

/** Format 1 did not say a scenario's language, and the app showed each as English. */
export const languageBefore = 'en';

/**
 * A scenario of format 1 in the present format, with the same walks, standings and sentences. Of an interest that an
 * outcome speaks of twice the last is kept, as it had the last word when the outcome was reached.
 */
export function migrate({ source, outcomes, ...same }: Format1): Scenario {
  return {
    ...same,
    format,
    language: languageBefore,
    sources: [{ id: documentId, ...source }],
    outcomes: outcomes.map(({ hue, meaning, ...rest }) => ({
      ...rest,
      hue: hueNames[hue],
      meaning: lastOfEach(meaning)
        .map((index) => meaning[index] as Meaning1)
        .map(({ interest, standing, text, basis }) => ({ interest, standing, account: [{ text, basis }] })),
    })),
  };
}

/** The places of the meanings that are kept: the last of each interest. */
export function lastOfEach(meaning: readonly { readonly interest: string }[]): number[] {
  const last = new Map(meaning.map(({ interest }, index) => [interest, index]));
  return [...meaning.keys()].filter((index) => last.get(meaning[index]?.interest ?? '') === index);
}
