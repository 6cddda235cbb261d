import type { Basis, Scenario } from '../scenario/types';

/** A passage of the document that a report rests on. */
export interface CitedPassage {
  /** Its mark, such as ¶5. */
  readonly mark: string;
  /** What it tells, in our words. */
  readonly tells: string;
  /** The words of it that are pointed to. */
  readonly locators: readonly string[];
}

/** An inference that a report rests on. */
export interface MadeInference {
  /** Its mark, such as i2. */
  readonly mark: string;
  readonly reason: string;
}

/** What a report rests on. */
export interface ReportSources {
  readonly document: string;
  /** In the document's order. */
  readonly passages: readonly CitedPassage[];
  /** In the order they are met, each reason once. */
  readonly inferences: readonly MadeInference[];
}

/** Collects what the statements of a report rest on. */
export interface SourceList {
  /** The mark of a basis, noted down as used. */
  markOf(basis: Basis): string;
  /** All that was used so far. */
  used(): ReportSources;
}

/** An empty list of what is used of a scenario's source. */
export function sourceList(scenario: Scenario): SourceList {
  const locators = new Map<string, Set<string>>();
  const marks = new Map<string, string>();
  return {
    markOf: (basis) => {
      if (basis.kind === 'document') {
        const known = locators.get(basis.cite) ?? new Set();
        locators.set(basis.cite, known.add(basis.locator));
        return basis.cite;
      }
      const mark = marks.get(basis.reason) ?? `i${marks.size + 1}`;
      marks.set(basis.reason, mark);
      return mark;
    },
    used: () => ({
      document: scenario.source.title,
      passages: scenario.source.passages.flatMap(({ id, tells }) => {
        const found = locators.get(id);
        return found ? [{ mark: id, tells, locators: [...found] }] : [];
      }),
      inferences: [...marks].map(([reason, mark]) => ({ mark, reason })),
    }),
  };
}
