/** What is wrong with a game file, or what of it Impasse has no room for. */
export type EfgProblem =
  | { readonly kind: 'too long'; readonly characters: number; readonly max: number }
  | { readonly kind: 'not a game' }
  | { readonly kind: 'expected'; readonly wanted: 'text' | 'number' | 'whole number' | 'node' | '{' | '}' }
  | { readonly kind: 'unended text' }
  | { readonly kind: 'ends early' }
  | { readonly kind: 'something left' }
  | { readonly kind: 'no players' }
  | { readonly kind: 'no moves' }
  | { readonly kind: 'too many'; readonly what: 'nodes' | 'players'; readonly max: number }
  | { readonly kind: 'no such player'; readonly player: number; readonly players: number }
  | { readonly kind: 'hidden information'; readonly player: number; readonly line: number }
  | { readonly kind: 'undescribed'; readonly what: 'information set' | 'outcome'; readonly number: number }
  | {
      readonly kind: 'described otherwise';
      readonly what: 'information set' | 'outcome';
      readonly line: number;
    }
  | { readonly kind: 'payoffs'; readonly found: number; readonly players: number }
  | { readonly kind: 'probabilities'; readonly sum: string }
  | { readonly kind: 'negative probability' };

/** Thrown where a game file cannot be read, with the line, counted from 1. */
export class EfgFault extends Error {
  constructor(
    readonly problem: EfgProblem,
    readonly line: number,
  ) {
    super(`${problem.kind}, line ${line}`);
  }
}
