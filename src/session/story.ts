import type { Station } from './walk';

/** How the sentences of a story begin, in turn, so that a long one does not drone. */
const openings = ['Then ', 'Next ', 'After that ', ''];

/**
 * How a walk came to where it is, as a paragraph: a sentence for every two steps, in the scenario's words; what
 * happens more than once is said to happen again. Empty at the start.
 */
export function storyOf(stations: readonly Station[]): string {
  const told = new Set<string>();
  const stories = stations.flatMap(({ move }) => {
    if (!move) return [];
    const isAgain = told.has(move.story);
    told.add(move.story);
    return [isAgain ? `${move.story} again` : move.story];
  });
  const sentences: string[] = [];
  for (let at = 0; at < stories.length; at += 2) {
    const [first, second] = stories.slice(at, at + 2);
    const isLast = at + 2 >= stories.length;
    const opening = at === 0 ? '' : isLast ? 'In the end ' : openings[(at / 2 - 1) % openings.length];
    sentences.push(`${opening}${first}${second ? `, and ${second}` : ''}.`);
  }
  return sentences.join(' ');
}
