import type { Scenario } from '../../../src/scenario/types';
import type { Box, MapLayout, PlacedMove, Point } from '../../../src/views/map/layout/map-layout';
import { textWidth } from '../../../src/views/map/layout/text-block';

/** Boxes may touch, and lines may touch boxes; rounding in a layout is no overlap. */
const touching = 0.6;

/** Everything wrong with a drawing, in words: overlaps, lines that end nowhere, parts left out or drawn twice. */
export function faultsOf(scenario: Scenario, layout: MapLayout): string[] {
  return [
    ...completeness(scenario, layout),
    ...ends(layout),
    ...overlaps(layout),
    ...crossings(layout),
    ...texts(layout),
    ...grounds(scenario, layout),
  ];
}

function completeness(scenario: Scenario, { situations, moves }: MapLayout): string[] {
  const drawn = [...situations, ...moves].map(({ id }) => id).sort();
  const there = [
    ...scenario.situations.flatMap((situation) => [situation.id, ...situation.moves.map(({ id }) => id)]),
    ...scenario.outcomes.map(({ id }) => id),
  ].sort();
  return drawn.join() === there.join() ? [] : [`drawn: ${drawn}; there: ${there}`];
}

function ends({ situations, moves }: MapLayout): string[] {
  const boxOf = (id: string) => situations.find((situation) => situation.id === id);
  return moves.flatMap(({ id, from, to, points }) => [
    ...(isOnBorder(boxOf(from), points[0]) ? [] : [`${id} does not begin at ${from}`]),
    ...(isOnBorder(boxOf(to), points[points.length - 1]) ? [] : [`${id} does not end at ${to}`]),
  ]);
}

function isOnBorder(box: Box | undefined, point: Point | undefined): boolean {
  if (!box || !point) return false;
  const inside = grown(box, touching);
  const deep = grown(box, -touching);
  return holds(inside, point) && !holds(deep, point);
}

function overlaps({ isListed, situations, moves }: MapLayout): string[] {
  const boxes = [
    ...situations.map((situation) => ({ name: situation.id as string, box: situation, within: '' })),
    ...moves.map((move) => ({
      name: `label of ${move.id}`,
      box: move.label,
      // Where boxes list moves, a move is a row of its situation's box.
      within: isListed ? (move.from as string) : '',
    })),
  ];
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.within !== b.name && b.within !== a.name && meet(a.box, b.box))
      .map((b) => `${a.name} overlaps ${b.name}`),
  );
}

function crossings({ isListed, situations, moves }: MapLayout): string[] {
  return moves.flatMap((move) =>
    segments(move).flatMap((segment) => [
      ...situations.filter((box) => meet(segment, box)).map((box) => `${move.id} runs through ${box.id}`),
      ...moves
        .filter((other) => !isListed && meet(segment, other.label))
        .map((other) => `${move.id} runs through the label of ${other.id}`),
    ]),
  );
}

function segments({ points }: PlacedMove): Box[] {
  return points.slice(1).map((to, index) => {
    const from = points[index] ?? to;
    return {
      x: Math.min(from.x, to.x),
      y: Math.min(from.y, to.y),
      width: Math.abs(from.x - to.x),
      height: Math.abs(from.y - to.y),
    };
  });
}

function texts({ situations, moves, type }: MapLayout): string[] {
  const tooWide = (lines: readonly string[], size: number, room: number) =>
    lines.some((line) => textWidth(line) * size > room + touching);
  return [
    ...situations
      .filter((box) => tooWide(box.title.lines, type.title.size, box.width))
      .map(({ id }) => `the title of ${id} is wider than its box`),
    ...moves
      .filter(({ label }) => tooWide(label.lines, type.label.size, label.width - type.disc))
      .map(({ id }) => `the label of ${id} is wider than its room`),
  ];
}

function grounds(scenario: Scenario, { phases, situations }: MapLayout): string[] {
  const nameOf = new Map(scenario.phases.map((phase) => [phase.id, phase.name]));
  const phaseOf = new Map(
    [...scenario.situations, ...scenario.outcomes].map(({ id, phase }) => [id, nameOf.get(phase)]),
  );
  return situations
    .filter((box) => {
      const ground = phases.find(({ name }) => name === phaseOf.get(box.id));
      const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      return !ground || !holds(ground, middle);
    })
    .map(({ id }) => `${id} does not lie on its phase's ground`);
}

function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

function holds(box: Box, { x, y }: Point): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

function meet(a: Box, b: Box): boolean {
  const inner = grown(b, -touching);
  return (
    a.x < inner.x + inner.width &&
    a.x + a.width > inner.x &&
    a.y < inner.y + inner.height &&
    a.y + a.height > inner.y
  );
}
