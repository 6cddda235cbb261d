import { lookup } from '../../scenario/lookup';
import type { Scenario } from '../../scenario/types';
import type { Reading } from './reading';
import type { Statement } from './statements';
import type { TimeWord } from './time-words';

/**
 * What an author should look at: a text read after moves of different movers, or after different moves of one, which
 * may not fit what a reader has just seen; a time word in a text that is read in different contexts, or both for the
 * first time and again; and a text that no walk reads.
 */
export type Mark = 'movers' | 'moves' | 'time words' | 'never read';

/**
 * The marks of a statement. What is read after its own move has that move before it in every context, so that only its
 * time words can be untrue there.
 */
export function marksOf(
  scenario: Scenario,
  { read = [] }: Statement,
  timeWords: readonly TimeWord[],
  { contexts, isRepeated }: Reading,
): Mark[] {
  if (contexts.length === 0) return ['never read'];
  const isAfterMove = read.some(({ move }) => move !== undefined);
  const movers = new Set(contexts.map(({ after }) => after && lookup(scenario).move(after).by));
  const isDiffering = contexts.length > 1;
  return [
    ...(isDiffering && !isAfterMove ? [movers.size > 1 ? ('movers' as const) : ('moves' as const)] : []),
    ...(timeWords.length > 0 && (isDiffering || isRepeated) ? ['time words' as const] : []),
  ];
}
