import type { Basis, Scenario, Source, SourceId } from './types';

type Citation = Extract<Basis, { kind: 'document' }>;
export type SourcePassage = Source['passages'][number];

/** What a citation names: a passage and the source it is of. Nothing where the scenario has no such passage. */
export function citedPassage(
  { sources }: Scenario,
  { cite, source }: Citation,
): { readonly source: Source; readonly passage: SourcePassage } | undefined {
  for (const candidate of sources) {
    if (source !== undefined && candidate.id !== source) continue;
    const passage = candidate.passages.find(({ id }) => id === cite);
    if (passage) return { source: candidate, passage };
  }
  return undefined;
}

/** What stands for a source before its passages' marks: a letter where there are several sources, nothing for one alone. */
export function sourceLetter({ sources }: Scenario, id: SourceId): string {
  if (sources.length < 2) return '';
  const place = sources.findIndex((source) => source.id === id);
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : `A${last}`;
}

/** How a passage of a source is marked wherever it is cited: "¶5"; with the source's letter where there are several. */
export function passageMark(scenario: Scenario, source: SourceId, passage: SourcePassage['id']): string {
  return `${sourceLetter(scenario, source)}\u00a0${passage}`.trim();
}

/** The mark of the passage that a citation names. */
export function citationMark(scenario: Scenario, citation: Citation): string {
  const cited = citedPassage(scenario, citation);
  return cited ? passageMark(scenario, cited.source.id, cited.passage.id) : citation.cite;
}
