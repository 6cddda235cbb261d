import type { MapStates } from '../drawing/map-states';
import type { Box, MapLayout, Point } from '../layout/map-layout';
import type { FigurePlace } from './figure-boxes';

const margin = 24;
/** A wider drawing is too small to be read across a page. */
const widest = 2200;
const narrowest = 1200;

interface FigurePart extends Box {
  readonly isWhole: boolean;
}

/**
 * The part of a layout that a figure shows: all that is drawn of it, or of a wide one what was walked and is open.
 * @param all every place of the layout as the figure draws it
 */
export function figurePart({ moves }: MapLayout, all: readonly FigurePlace[], states: MapStates): FigurePart {
  const whole = around(
    all.flatMap(cornersOf),
    moves.flatMap(({ points }) => points),
  );
  if (whole.width <= widest) return { ...whole, isWhole: true };
  const near = moves.filter(({ id }) => {
    const state = states.moves.get(id);
    return state?.choice?.open || (state && state.steps.length > 0);
  });
  const places = new Set(near.flatMap(({ from, to }) => [from, to]));
  const part = around(
    all
      .filter(({ situation: { id } }) => places.has(id) || states.situations.get(id)?.isHere)
      .flatMap(cornersOf),
    near.flatMap(({ points }) => points),
  );
  const width = Math.max(part.width, narrowest);
  const x = Math.min(part.x, whole.x + whole.width - width);
  return { ...part, x: Math.max(whole.x, x), width, isWhole: false };
}

/** The places that a part would cut through: they could not be read. */
export function cutBy(part: Box, places: readonly FigurePlace[]): FigurePlace[] {
  const right = part.x + part.width;
  const bottom = part.y + part.height;
  return places.filter(({ x, y, width, height }) => {
    const isMet = x < right && y < bottom && x + width > part.x && y + height > part.y;
    const isWhole = x >= part.x && y >= part.y && x + width <= right && y + height <= bottom;
    return isMet && !isWhole;
  });
}

/**
 * The rows in which a figure shows a part that is too wide for one, from left to right: cut between what
 * must be read whole, never through it.
 */
export function rowsOf(part: Box, whole: readonly Box[]): Box[] {
  const count = Math.ceil(part.width / widest);
  const gaps = gapsBetween(whole);
  const end = part.x + part.width;
  const cuts = Array.from({ length: count - 1 }, (_, index) => {
    const even = part.x + (part.width * (index + 1)) / count;
    return nearest(even, gaps);
  });
  const edges = [part.x, ...new Set(cuts.filter((cut) => cut > part.x && cut < end)), end];
  return edges.slice(1).map((right, index) => {
    const x = edges[index] ?? part.x;
    return { ...part, x, width: right - x };
  });
}

/** The middles of the gaps that lie between boxes from top to bottom. */
function gapsBetween(boxes: readonly Box[]): number[] {
  const gaps: number[] = [];
  const fromLeft = [...boxes].sort((a, b) => a.x - b.x);
  let right = fromLeft[0]?.x ?? 0;
  for (const { x, width } of fromLeft) {
    if (x > right) gaps.push((x + right) / 2);
    right = Math.max(right, x + width);
  }
  return gaps;
}

function nearest(wanted: number, numbers: readonly number[]): number {
  return numbers.reduce(
    (best, number) => (Math.abs(number - wanted) < Math.abs(best - wanted) ? number : best),
    Infinity,
  );
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
