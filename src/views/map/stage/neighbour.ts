import type { SituationId } from '../../../scenario/types';
import type { Box, MapLayout, Point } from '../layout/map-layout';

/** Where an arrow key leads. */
export type Heading = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

const headings: Readonly<Record<Heading, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/**
 * The situation that an arrow key leads to: of those that a move joins to this one, either way, the nearest that lies
 * in the arrow's direction; where a move joins none there, the nearest situation that lies there at all.
 */
export function neighbour(layout: MapLayout, from: SituationId, key: Heading): SituationId | undefined {
  const here = layout.situations.find(({ id }) => id === from);
  if (!here) return undefined;
  const joined = new Set(
    layout.moves.flatMap((move) => (move.from === from ? [move.to] : move.to === from ? [move.from] : [])),
  );
  const there = layout.situations
    .filter(({ id }) => id !== from)
    .map((situation) => ({ id: situation.id, ...apart(here, situation, headings[key]) }))
    .filter(({ along, across }) => along > 0 && along >= Math.abs(across) / 3);
  const nearest = (candidates: typeof there) =>
    candidates.sort((a, b) => a.along + 2 * Math.abs(a.across) - (b.along + 2 * Math.abs(b.across)))[0]?.id;
  return nearest(there.filter(({ id }) => joined.has(id))) ?? nearest(there);
}

function apart(from: Box, to: Box, heading: Point): { along: number; across: number } {
  const x = to.x + to.width / 2 - (from.x + from.width / 2);
  const y = to.y + to.height / 2 - (from.y + from.height / 2);
  return { along: x * heading.x + y * heading.y, across: x * heading.y + y * heading.x };
}
