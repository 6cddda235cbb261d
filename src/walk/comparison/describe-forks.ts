import { countWord } from '#messages/count-word';
import { withinSentence } from '#messages/within-sentence';
import { listed } from '#messages/wording';
import type { ComparedPath, Comparison, Stretch } from './comparison';

/**
 * Where paths part, fork by fork from the start, a sentence each: how far they go together, where they then stand, and
 * what each does there. Paths that never part are said to be the same.
 */
export function describeForks({ paths, together }: Comparison): string[] {
  return describeStretch(paths, together);
}

function describeStretch(paths: readonly ComparedPath[], stretch: Stretch): string[] {
  if (stretch.parts.length === 0) {
    return stretch.paths.length > 1 ? [`${whole(paths, stretch.paths)} are the same path.`] : [];
  }
  const steps = stretch.before + stretch.moves.length;
  const where =
    steps === 0
      ? `part at the start, “${stretch.to.title}”`
      : `walk the same ${steps === 1 ? 'first step' : `${steps} steps`} and part at “${stretch.to.title}”`;
  const each = stretch.parts.map(({ paths: those, moves: [move] }) => {
    const who = namesOf(paths, those);
    if (move) return `on ${who}, ${withinSentence(move.story)}`;
    return `${who} ${those.length === 1 ? 'stops' : 'stop'} there`;
  });
  return [
    `${whole(paths, stretch.paths)} ${where}: ${each.join('; ')}.`,
    ...stretch.parts.flatMap((part) => describeStretch(paths, part)),
  ];
}

function whole(paths: readonly ComparedPath[], those: readonly number[]): string {
  if (those.length < paths.length) return namesOf(paths, those);
  return those.length === 2 ? 'Both paths' : `All ${countWord(those.length)} paths`;
}

function namesOf(paths: readonly ComparedPath[], those: readonly number[]): string {
  return listed(those.map((path) => `“${(paths[path] as ComparedPath).name}”`));
}
