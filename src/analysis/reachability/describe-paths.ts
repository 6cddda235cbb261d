import { counted } from '#messages/wording';
import type { PathCounts } from './path-counts';

/** How many paths were counted, and which those are, in a sentence or two. */
export function describePaths({ byEnd, counted: what }: PathCounts): string {
  const all = byEnd.reduce((sum, each) => sum + each, 0n);
  const stuck = byEnd.at(-1) ?? 0n;
  const loose =
    stuck > 0n ? ` ${counted(stuck, 'path ends', 'paths end')} with no move left and no outcome.` : '';
  if (what.kind === 'every path') {
    return all === 1n
      ? `There is one path, and it was followed to its end.${loose}`
      : `All ${counted(all, 'path')} were counted, each to its end.${loose}`;
  }
  if ('upTo' in what) {
    return `The talks can go round in circles. Counted are the ${counted(all, 'path')} that come to no position twice and take at most ${counted(what.upTo, 'move')}; there are more.${loose}`;
  }
  return `The talks can go round in circles. Counted are the ${counted(all, 'path')} that come to no position twice: all of them.${loose}`;
}
