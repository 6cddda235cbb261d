import type { MoveId } from '../../../scenario/types';

/** A way being followed: all its moves from the start of the walk, the first `from` of them walked before it began. */
export interface GuidedPath {
  readonly goal: string;
  readonly moves: readonly MoveId[];
  readonly from: number;
}

/** How a way is walked. */
export type Pace = 'step by step' | 'at once';

/** The moves of a way still to be made after some moves, or none at all where they have left it. */
export function stepsLeft(route: GuidedPath, walked: readonly MoveId[]): readonly MoveId[] | undefined {
  const isOnWay = walked.every((move, index) => route.moves[index] === move);
  return isOnWay ? route.moves.slice(walked.length) : undefined;
}
