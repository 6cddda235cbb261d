import { describeSource } from '#messages/describe-source';
import { citationMark, passageMark, sourceLetter } from '../scenario/citation';
import type { Basis, Scenario } from '../scenario/types';

/** A source of the scenario with the passages that a report rests on. */
export interface CitedSource {
  /** The letter before its passages' marks; empty where it is the only source. */
  readonly letter: string;
  /** Its whole name. */
  readonly name: string;
  /** Where it can be read, if anywhere. */
  readonly address: string | undefined;
  /** In the document's order. */
  readonly passages: readonly CitedPassage[];
}

/** A passage of a source that a report rests on. */
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
  /** Each source of the scenario, whether it is cited or not. */
  readonly documents: readonly CitedSource[];
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

/** An empty list of what is used of a scenario's sources. */
export function sourceList(scenario: Scenario): SourceList {
  const locators = new Map<string, Set<string>>();
  const marks = new Map<string, string>();
  return {
    markOf: (basis) => {
      if (basis.kind === 'document') {
        const mark = citationMark(scenario, basis);
        const known = locators.get(mark) ?? new Set();
        locators.set(mark, known.add(basis.locator));
        return mark;
      }
      const mark = marks.get(basis.reason) ?? `i${marks.size + 1}`;
      marks.set(basis.reason, mark);
      return mark;
    },
    used: () => ({
      documents: scenario.sources.map((source) => ({
        letter: sourceLetter(scenario, source.id),
        name: describeSource(source),
        address: source.address,
        passages: source.passages.flatMap(({ id, tells }) => {
          const mark = passageMark(scenario, source.id, id);
          const found = locators.get(mark);
          return found ? [{ mark, tells, locators: [...found] }] : [];
        }),
      })),
      inferences: [...marks].map(([reason, mark]) => ({ mark, reason })),
    }),
  };
}
