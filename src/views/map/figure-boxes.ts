import type { Box, MapLayout, PlacedMove, PlacedSituation } from './layout/map-layout';
import { textWidth } from './layout/text-block';
import type { MapStates } from './map-states';
import { middleOf } from './middle-of';

/** A figure is printed at less than half its size: places are drawn this much larger than on the map, and so read. */
const enlarged = 1.4;

/** How much larger than on the map a figure draws its places. A box that lists its moves has no room around it. */
export function placeScale({ isListed }: MapLayout): number {
  return isListed ? 1 : enlarged;
}

/** The box of a place in a figure. */
export function placeBox(layout: MapLayout, { x, y, width, height, title }: PlacedSituation): Box {
  const scale = placeScale(layout);
  const larger = {
    width: width * scale,
    height: Math.max(height * scale, title.lines.length * layout.type.title.line * scale),
  };
  return { x: x - (larger.width - width) / 2, y: y - (larger.height - height) / 2, ...larger };
}

/** The steps at which a move was made, on its line in a figure. */
export interface StepPill extends Box {
  readonly move: PlacedMove;
  readonly words: string;
}

/** The size of a pill's text. */
export const pillText = 21;
const pillHeight = 30;

/** A pill for each move that was made. */
export function stepPills({ moves }: MapLayout, states: MapStates): StepPill[] {
  return moves.flatMap((move) => {
    const steps = states.moves.get(move.id)?.steps ?? [];
    if (steps.length === 0) return [];
    const words = steps.join(', ');
    const middle = middleOf(move.points);
    const width = Math.max(pillHeight, textWidth(words) * pillText + 18);
    const corner = { x: middle.x - width / 2, y: middle.y - pillHeight / 2 };
    return { move, words, ...corner, width, height: pillHeight };
  });
}
