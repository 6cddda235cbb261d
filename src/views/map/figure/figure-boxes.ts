import type { MapStates } from '../drawing/map-states';
import type { Box, MapLayout, PlacedMove, PlacedSituation } from '../layout/map-layout';
import { textWidth } from '../layout/text-block';
import { midpoint } from './midpoint';

/** A figure is printed at less than half its size: places are drawn this much larger than on the map, and so read. */
const enlarged = 1.4;

/** How much larger than on the map a figure draws its places. A box that lists its moves has no room around it. */
export function placeScale({ isListed }: MapLayout): number {
  return isListed ? 1 : enlarged;
}

/** A place in a figure. */
export interface FigurePlace extends Box {
  readonly situation: PlacedSituation;
}

/** Every place of a layout as a figure draws it. */
export function figurePlaces(layout: MapLayout): FigurePlace[] {
  const scale = placeScale(layout);
  return layout.situations.map((situation) => {
    const { lines } = situation.title;
    const width = situation.width * scale;
    const height = Math.max(situation.height * scale, lines.length * layout.type.title.line * scale);
    return {
      situation,
      x: situation.x - (width - situation.width) / 2,
      y: situation.y - (height - situation.height) / 2,
      width,
      height,
    };
  });
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
    const middle = midpoint(move.points);
    const width = Math.max(pillHeight, textWidth(words) * pillText + 18);
    const corner = { x: middle.x - width / 2, y: middle.y - pillHeight / 2 };
    return { move, words, ...corner, width, height: pillHeight };
  });
}
