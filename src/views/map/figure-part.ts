import type { Box, MapLayout, Point } from './layout/map-layout';
import type { MapStates } from './map-states';

const margin = 24;
/** A wider drawing is too small to be read across a page. */
const widest = 2200;
const narrowest = 1200;

interface FigurePart extends Box {
  readonly isWhole: boolean;
}

/** The part of a layout that a figure shows: all that is drawn of it, or of a wide one what was walked and is open. */
export function figurePart({ situations, moves }: MapLayout, states: MapStates): FigurePart {
  const whole = around(
    situations.flatMap(cornersOf),
    moves.flatMap(({ points }) => points),
  );
  if (whole.width <= widest) return { ...whole, isWhole: true };
  const near = moves.filter(({ id }) => {
    const state = states.moves.get(id);
    return state?.choice?.open || (state && state.steps.length > 0);
  });
  const places = new Set(near.flatMap(({ from, to }) => [from, to]));
  const part = around(
    situations.filter(({ id }) => places.has(id) || states.situations.get(id)?.isHere).flatMap(cornersOf),
    near.flatMap(({ points }) => points),
  );
  const width = Math.max(part.width, narrowest);
  const x = Math.min(part.x, whole.x + whole.width - width);
  return { ...part, x: Math.max(whole.x, x), width, isWhole: false };
}

function cornersOf({ x, y, width, height }: Box): Point[] {
  return [
    { x, y },
    { x: x + width, y: y + height },
  ];
}

/** The box around some points, with a margin. */
function around(...groups: readonly (readonly Point[])[]): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { x, y } of groups.flat()) {
    box.left = Math.min(box.left, x - margin);
    box.top = Math.min(box.top, y - margin);
    box.right = Math.max(box.right, x + margin);
    box.bottom = Math.max(box.bottom, y + margin);
  }
  return { x: box.left, y: box.top, width: box.right - box.left, height: box.bottom - box.top };
}
