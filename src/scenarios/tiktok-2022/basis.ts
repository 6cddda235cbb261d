import type { ScenarioSource } from '../../scenario/types';

type Basis = ScenarioSource['parties'][number]['basis'];

/** The passages of the source that a statement can cite. */
type Cite = '¶1' | '¶2' | '¶3' | '¶4' | '¶5' | '¶6' | '¶7' | 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'Q5';

/** A statement of the document's: where it says so, and at most eight words that stand there to the letter. */
export function told(cite: Cite, locator: string): Basis {
  return { kind: 'document', cite, locator };
}

/** A statement of ours, with the reason for it in a sentence. */
export function inferred(reason: string): Basis {
  return { kind: 'inference', reason };
}
