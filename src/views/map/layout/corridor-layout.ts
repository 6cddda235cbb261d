import type { Move, Scenario, SituationId } from '../../../scenario/types';
import { bands, phaseName } from './bands';
import { columnsOf } from './columns';
import {
  type MapLayout,
  type MapType,
  type PlacedMove,
  type PlacedSituation,
  type PlacedText,
  type Point,
  placesOf,
} from './map-layout';
import { blockOf } from './text-block';
import { reaching, type Span, tracksOf } from './tracks';

const type: MapType = { title: { size: 15, line: 18 }, label: { size: 12, line: 15 }, disc: 20 };
const boxWidth = 170;
const inset = 8;
const leastRow = 32;
const gap = 18;
const apart = 6;
/** From a box to the nearest lane. */
const clearance = 12;

/** A situation's box before it has a place, its top at 0: its title, and its moves in rows beneath it. */
interface Listing {
  readonly id: SituationId;
  readonly title: PlacedText;
  readonly rows: readonly { readonly move: Move; readonly label: PlacedText }[];
  readonly height: number;
}

/**
 * Lays out a large scenario in columns from left to right, each situation a box that lists its moves. Between columns
 * lie channels, above them a corridor: the lines that lead to a situation run together along one track of the corridor
 * and down one lane beside it. It takes a thousandth of the time of a layout that minds every crossing, which no one
 * could follow among so many.
 */
export function corridorLayout(scenario: Scenario): MapLayout {
  const columns = columnsOf(scenario);
  const listings = new Map(placesOf(scenario).map((node) => [node.id, listingOf(node)]));
  const columnOf = new Map(columns.flatMap((column, index) => column.map((id) => [id, index] as const)));
  const isBeside = (from: SituationId, to: SituationId) => columnOf.get(to) === (columnOf.get(from) ?? 0) + 1;

  // Along the corridor lines run from column to column; one that leads to the next column needs no corridor.
  const along = new Map<SituationId, Span>();
  for (const { id, moves } of scenario.situations) {
    for (const { to } of moves) {
      if (isBeside(id, to)) continue;
      for (const column of [columnOf.get(id) ?? 0, (columnOf.get(to) ?? 0) - 1]) {
        along.set(to, reaching(along.get(to), column));
      }
    }
  }
  const tracks = tracksOf(along);
  const trackCount = Math.max(-1, ...tracks.values()) + 1;
  const trackAt = (to: SituationId) => phaseName + (trackCount - (tracks.get(to) ?? 0)) * apart;
  const top = phaseName + (trackCount + 2) * apart;

  const tops = new Map<SituationId, number>();
  let bottom = top;
  for (const column of columns) {
    let y = top;
    for (const id of column) {
      tops.set(id, y);
      y += (listings.get(id)?.height ?? 0) + gap;
    }
    bottom = Math.max(bottom, y);
  }
  const entryAt = (id: SituationId) => (tops.get(id) ?? 0) + inset + type.title.line / 2;

  // Channel c lies right of column c - 1 and left of column c.
  const lanes: Map<SituationId, Span>[] = Array.from({ length: columns.length + 1 }, () => new Map());
  const reach = (channel: number, to: SituationId, y: number) => {
    const spans = lanes[channel];
    spans?.set(to, reaching(spans.get(to), y));
  };
  for (const listing of listings.values()) {
    for (const { move, label } of listing.rows) {
      const channel = (columnOf.get(listing.id) ?? 0) + 1;
      const entryChannel = columnOf.get(move.to) ?? 0;
      reach(channel, move.to, (tops.get(listing.id) ?? 0) + label.y + label.height / 2);
      reach(entryChannel, move.to, entryAt(move.to));
      if (isBeside(listing.id, move.to)) continue;
      reach(channel, move.to, trackAt(move.to));
      reach(entryChannel, move.to, trackAt(move.to));
    }
  }
  const laneOf = lanes.map((spans) => tracksOf(spans));
  const channelWidths = laneOf.map((of) => 2 * clearance + (Math.max(-1, ...of.values()) + 1) * apart);
  const channelAt = channelWidths.map((_, channel) =>
    channelWidths.slice(0, channel).reduce((sum, width) => sum + width + boxWidth, 0),
  );
  const laneAt = (channel: number, to: SituationId) =>
    (channelAt[channel] ?? 0) + clearance + (laneOf[channel]?.get(to) ?? 0) * apart + apart / 2;

  const situations: PlacedSituation[] = [];
  const moves: PlacedMove[] = [];
  columns.forEach((column, index) => {
    const x = (channelAt[index] ?? 0) + (channelWidths[index] ?? 0);
    for (const id of column) {
      const listing = listings.get(id);
      const y = tops.get(id) ?? 0;
      if (!listing) continue;
      const { title, height } = listing;
      situations.push({ id, title: moved(title, { x, y }), x, y, width: boxWidth, height });
      for (const { move, label } of listing.rows) {
        const from = { x: x + boxWidth, y: y + label.y + label.height / 2 };
        const entryChannel = columnOf.get(move.to) ?? 0;
        const out = laneAt(index + 1, move.to);
        const into = laneAt(entryChannel, move.to);
        const track = trackAt(move.to);
        const turns: Point[] = isBeside(id, move.to)
          ? [{ x: out, y: from.y }]
          : [
              { x: out, y: from.y },
              { x: out, y: track },
              { x: into, y: track },
            ];
        const entry = entryAt(move.to);
        const end = { x: (channelAt[entryChannel] ?? 0) + (channelWidths[entryChannel] ?? 0), y: entry };
        const points = [from, ...turns, { x: into, y: entry }, end];
        moves.push({ id: move.id, from: id, to: move.to, points, label: moved(label, { x, y }) });
      }
    }
  });
  const size = {
    width: (channelAt[columns.length] ?? 0) + (channelWidths[columns.length] ?? 0),
    height: bottom,
  };
  const phases = bands(scenario, situations, size);
  return { direction: 'right', isListed: true, type, ...size, situations, moves, phases };
}

function listingOf(node: ReturnType<typeof placesOf>[number]): Listing {
  const { lines, height } = blockOf(node.short, boxWidth - 2 * inset, type.title);
  let bottom = height + 2 * inset;
  const rows = ('moves' in node ? node.moves : []).map((move) => {
    const block = blockOf(move.label, boxWidth - 2 * inset - type.disc, type.label);
    const row = Math.max(leastRow, block.height + 6);
    const label = { lines: block.lines, x: 1, y: bottom, width: boxWidth - 2, height: row };
    bottom += row;
    return { move, label };
  });
  const title = { lines, x: inset, y: inset, width: boxWidth - 2 * inset, height };
  return { id: node.id, title, rows, height: bottom };
}

function moved(text: PlacedText, by: Point): PlacedText {
  return { ...text, x: text.x + by.x, y: text.y + by.y };
}
