import type { ScenarioSource } from '../../scenario/types';

type Basis = ScenarioSource['parties'][number]['basis'];

/** The paragraphs of the case sheet that a statement can cite. */
type Cite = '¶1' | '¶2' | '¶3' | '¶4' | '¶5' | '¶6' | '¶7' | '¶8' | '¶9' | '¶10';

/** A statement of the case sheet’s: where it says so, and at most eight words that stand there to the letter. */
export function told(cite: Cite, locator: string): Basis {
  return { kind: 'document', cite, locator };
}

/** A statement beyond the case sheet, with the reason for it in a sentence. */
export function inferred(reason: string): Basis {
  return { kind: 'inference', reason };
}

/** A statement about a stage that the talks have not reached at the case sheet’s date. */
export const fromTheWalk = inferred(
  'The case sheet stops on 6 May; this is where the moves made since then have led.',
);
