import type { Scenario, SituationId } from '../../../scenario/types';
import {
  type MapLayout,
  type MapType,
  type PlacedMove,
  type PlacedPhase,
  type PlacedSituation,
  placesOf,
} from './map-layout';
import { blockOf } from './text-block';
import { reaching, type Span, tracksOf } from './tracks';

const type: MapType = { title: { size: 18, line: 22 }, label: { size: 14, line: 18 }, disc: 24 };
/** As wide as a phone leaves it. */
const wholeWidth = 366;
const leastBoxWidth = 230;
const margin = 4;
const phaseName = 30;
const gap = 14;
const inset = 10;
/** A finger's target. */
const leastRow = 44;
const lane = { first: 12, apart: 9 };

/**
 * Lays out a scenario as one column for a narrow screen: each situation a box that lists its moves, and beside the
 * boxes a lane for each situation that moves lead to, which carries their lines to it.
 */
export function columnLayout(scenario: Scenario): MapLayout {
  // Lanes depend on heights, heights on the boxes' width, and that on the lanes: two passes settle it.
  const lanes = lanesFor(scenario, boxesIn(scenario, leastBoxWidth).situations);
  const count = Math.max(0, ...lanes.values()) + 1;
  const width = Math.max(leastBoxWidth, wholeWidth - 2 * margin - lane.first - count * lane.apart);
  const { situations, moves, phases, height } = boxesIn(scenario, width);
  const laneOf = lanesFor(scenario, situations);
  const right = margin + width;
  const laneAt = (to: SituationId) => right + lane.first + (laneOf.get(to) ?? 0) * lane.apart;
  const entries = new Map(situations.map((situation) => [situation.id, entryOf(situation)]));
  const whole = right + lane.first + (Math.max(0, ...laneOf.values()) + 1) * lane.apart;
  return {
    direction: 'down',
    isListed: true,
    type,
    width: whole,
    height,
    situations,
    phases: phases.map((phase) => ({ ...phase, width: whole })),
    moves: moves.map((move) => {
      const y = move.label.y + move.label.height / 2;
      const x = laneAt(move.to);
      const entry = entries.get(move.to) ?? y;
      return {
        ...move,
        points: [
          { x: right, y },
          { x, y },
          { x, y: entry },
          { x: right, y: entry },
        ],
      };
    }),
  };
}

type MoveInBox = Omit<PlacedMove, 'points'>;

function boxesIn(scenario: Scenario, width: number) {
  const situations: PlacedSituation[] = [];
  const moves: MoveInBox[] = [];
  const phases: PlacedPhase[] = [];
  let y = 0;
  for (const phase of scenario.phases) {
    const inside = placesOf(scenario).filter((node) => node.phase === phase.id);
    if (inside.length === 0) continue;
    const top = y;
    y += phaseName;
    for (const node of inside) {
      const { lines, height } = blockOf(node.title, width - 2 * inset, type.title);
      const title = { lines, x: margin + inset, y: y + inset, width: width - 2 * inset, height };
      const boxTop = y;
      y = title.y + height + inset;
      for (const move of 'moves' in node ? node.moves : []) {
        const block = blockOf(move.label, width - 2 * inset - type.disc - 6, type.label);
        const row = Math.max(leastRow, block.height + 12);
        const label = { lines: block.lines, x: margin + 1, y, width: width - 2, height: row };
        moves.push({ id: move.id, from: node.id, to: move.to, label });
        y += row;
      }
      situations.push({ id: node.id, title, x: margin, y: boxTop, width, height: y - boxTop });
      y += gap;
    }
    phases.push({ name: phase.name, x: 0, y: top, width: 0, height: y - top });
  }
  return { situations, moves, phases, height: y };
}

/** Where lines come to a situation: the middle of its title's first line. */
function entryOf({ title }: PlacedSituation): number {
  return title.y + type.title.line / 2;
}

function lanesFor(scenario: Scenario, situations: readonly PlacedSituation[]): Map<SituationId, number> {
  const boxes = new Map(situations.map((situation) => [situation.id, situation]));
  const spans = new Map<SituationId, Span>();
  for (const situation of scenario.situations) {
    const box = boxes.get(situation.id);
    for (const { to } of situation.moves) {
      const target = boxes.get(to);
      if (!box || !target) continue;
      for (const y of [entryOf(target), box.y, box.y + box.height]) spans.set(to, reaching(spans.get(to), y));
    }
  }
  return tracksOf(spans);
}
