import type { MoveId } from '../scenario/types';
import type { HindsightWalk } from './types';

/** The moves of a walk, without what happened between them that is no move. */
export function movesOf({ steps }: HindsightWalk): MoveId[] {
  return steps.flatMap(({ move }) => move ?? []);
}
