import { withinSentence } from '#messages/within-sentence';
import { lookup } from '../scenario/lookup';
import type { Scenario } from '../scenario/types';
import type { Station } from './walk';

/** How the sentences of a story begin, in turn, so that a long one does not drone. */
const openings = ['Then ', 'Next ', 'After that ', ''];

/**
 * How a walk came to where it is, as a paragraph: a sentence for every two steps, in the scenario's words; what
 * happens more than once is said to happen again. What chance brings stands as a sentence of its own, since it begins
 * with neither a party nor, always, an article that could be made small: “Good rain comes.” Empty at the start.
 */
export function storyOf(scenario: Scenario, stations: readonly Station[]): string {
  const told = new Set<string>();
  const sentences: { readonly isChance: boolean; readonly stories: string[] }[] = [];
  for (const { move } of stations) {
    if (!move) continue;
    const story = told.has(move.story) ? `${move.story} again` : move.story;
    told.add(move.story);
    const isChance = move.by === 'chance';
    const last = sentences.at(-1);
    if (last && !last.isChance && !isChance && last.stories.length === 1) last.stories.push(story);
    else sentences.push({ isChance, stories: [story] });
  }
  const end = stations.at(-1)?.state.at;
  const hasEnded = end !== undefined && lookup(scenario).isOutcome(end);
  return sentences
    .map(({ isChance, stories: [first = '', second] }, at) => {
      const isLast = at + 1 === sentences.length;
      const opening =
        at === 0 || isChance ? '' : isLast && hasEnded ? 'In the end ' : openings[(at - 1) % openings.length];
      const begun = opening ? `${opening}${withinSentence(first)}` : first;
      return `${begun}${second ? `, and ${withinSentence(second)}` : ''}.`;
    })
    .join(' ');
}
