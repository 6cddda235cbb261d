import type { ELK, ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api';
import type { Move, Scenario } from '../../../scenario/types';
import { bands } from './bands';
import { laidParts } from './laid-parts';
import { type MapLayout, type MapType, type PlacedMove, type PlacedSituation, placesOf } from './map-layout';
import { type Block, blockOf } from './text-block';

const type: MapType = { title: { size: 15, line: 18 }, label: { size: 11.5, line: 13.5 }, disc: 20 };
const room = { title: 76, label: 62 };
const inset = { title: 9, label: 3 };
/** A label leaves room for the disc with the steps that made the move beneath it. */
const leastLabelHeight = 31;

/**
 * Lays out a scenario in layers from left to right, phase after phase, the start first and the outcomes last, by ELK's
 * layered algorithm (Schulze, Spönemann and von Hanxleden 2014, after Sugiyama, Tagawa and Toda 1981).
 * @param elk an instance of elkjs, in this thread or in a worker
 */
export async function layeredLayout(elk: ELK, scenario: Scenario): Promise<MapLayout> {
  const { boxOf, pointsOf, labelAt, size } = laidParts(await elk.layout(graphOf(scenario)));
  const situations = placesOf(scenario).map(({ id, short }): PlacedSituation => {
    const box = boxOf(id);
    const { lines, width, height } = blockOf(short, room.title, type.title);
    const title = { lines, width, height, x: box.x + (box.width - width) / 2, y: box.y + inset.title };
    return { id, title, ...box };
  });
  const moves = scenario.situations.flatMap((situation) =>
    situation.moves.map((move): PlacedMove => {
      const { lines, width, height } = labelBlock(move);
      const stays = move.to === situation.id;
      const { x, y } = stays ? boxOf(turnOf(move)) : labelAt(move.id);
      return {
        id: move.id,
        from: situation.id,
        to: move.to,
        points: stays ? [...pointsOf(move.id), ...pointsOf(backFrom(move))] : pointsOf(move.id),
        label: { lines, x, y: stays ? y + turnLine : y, width, height },
      };
    }),
  );
  return {
    direction: 'right',
    isListed: false,
    type,
    ...size,
    situations,
    moves,
    phases: bands(scenario, situations, size),
  };
}

/** A move that stays where it is runs to a turn and back: a part of its own, its line above its label. */
const turnLine = 3;
const turnOf = (move: Move) => `${move.id}-turn`;
const backFrom = (move: Move) => `${move.id}-back`;

function graphOf(scenario: Scenario): ElkNode {
  const partition = new Map(scenario.phases.map((phase, index) => [phase.id, index]));
  const outcomes = new Set(scenario.outcomes.map(({ id }) => id));
  return {
    id: 'map',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'RIGHT',
      'elk.edgeRouting': 'ORTHOGONAL',
      'elk.separateConnectedComponents': 'false',
      'elk.partitioning.activate': 'true',
      'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
      'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
      'elk.layered.layering.strategy': 'LONGEST_PATH_SOURCE',
      'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
      'elk.layered.edgeLabels.centerLabelPlacementStrategy': 'SPACE_EFFICIENT_LAYER',
      'elk.layered.thoroughness': '20',
      'elk.layered.spacing.nodeNodeBetweenLayers': '8',
      'elk.layered.spacing.edgeNodeBetweenLayers': '8',
      'elk.layered.spacing.edgeEdgeBetweenLayers': '8',
      'elk.spacing.nodeNode': '22',
      'elk.spacing.edgeNode': '12',
      'elk.spacing.edgeEdge': '9',
      'elk.spacing.edgeLabel': '3',
      'elk.layered.edgeLabels.sideSelection': 'ALWAYS_DOWN',
    },
    children: [
      ...placesOf(scenario).map((situation): ElkNode => {
        const block = blockOf(situation.short, room.title, type.title);
        const layer =
          situation.id === scenario.start ? 'FIRST' : outcomes.has(situation.id) ? 'LAST' : undefined;
        return {
          id: situation.id,
          width: block.width + 2 * inset.title,
          height: block.height + 2 * inset.title,
          layoutOptions: {
            'elk.partitioning.partition': String(partition.get(situation.phase) ?? 0),
            ...(layer ? { 'elk.layered.layering.layerConstraint': layer } : {}),
          },
        };
      }),
      ...stayingMoves(scenario).map(({ move, phase }): ElkNode => {
        const { width, height } = labelBlock(move);
        const port = (id: string, x: number, side: string) => ({
          id,
          x,
          y: 0,
          width: 0,
          height: 0,
          layoutOptions: { 'elk.port.side': side },
        });
        return {
          id: turnOf(move),
          width,
          height: height + turnLine,
          ports: [port(`${move.id}-in`, 0, 'WEST'), port(`${move.id}-out`, width, 'EAST')],
          layoutOptions: {
            'elk.portConstraints': 'FIXED_POS',
            'elk.partitioning.partition': String(partition.get(phase) ?? 0),
          },
        };
      }),
    ],
    edges: [
      ...scenario.situations.flatMap((situation) =>
        situation.moves
          .filter((move) => move.to !== situation.id)
          .map((move): ElkExtendedEdge => {
            const { width, height } = labelBlock(move);
            return {
              id: move.id,
              sources: [situation.id],
              targets: [move.to],
              labels: [{ id: `${move.id}-label`, text: move.label, width, height }],
            };
          }),
      ),
      ...stayingMoves(scenario).flatMap(({ move }): ElkExtendedEdge[] => [
        { id: move.id, sources: [move.to], targets: [`${move.id}-in`] },
        { id: backFrom(move), sources: [`${move.id}-out`], targets: [move.to] },
      ]),
    ],
  };
}

function stayingMoves(scenario: Scenario) {
  return scenario.situations.flatMap(({ id, phase, moves }) =>
    moves.filter((move) => move.to === id).map((move) => ({ move, phase })),
  );
}

function labelBlock(move: Move): Block {
  const block = blockOf(move.label, room.label, type.label);
  return {
    lines: block.lines,
    width: block.width + type.disc + 2 * inset.label,
    height: Math.max(block.height, leastLabelHeight) + 2 * inset.label,
  };
}
