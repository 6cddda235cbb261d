import type { Scenario, SituationId } from '../../../scenario/types';
import { placesOf } from './map-layout';

/** No column is higher than this many boxes. */
const mostInColumn = 12;

/**
 * The situations in columns, phase after phase: within a phase each stands after those before it, in the scenario's
 * order, that lead to it (the longest path decides, moves back aside), the outcomes in columns of their own.
 */
export function columnsOf(scenario: Scenario): SituationId[][] {
  const columns: SituationId[][] = [];
  const outcomes = new Set(scenario.outcomes.map(({ id }) => id));
  for (const phase of scenario.phases) {
    const inside = placesOf(scenario).filter((node) => node.phase === phase.id);
    const layers: SituationId[][] = [];
    const layerOf = new Map<SituationId, number>();
    for (const node of inside) {
      const layer = layerOf.get(node.id) ?? 0;
      layerOf.set(node.id, layer);
      layers[layer] = [...(layers[layer] ?? []), node.id];
      for (const { to } of 'moves' in node ? node.moves : []) {
        const isPlaced = layers.some((ids) => ids?.includes(to));
        if (!isPlaced && !outcomes.has(to)) layerOf.set(to, Math.max(layerOf.get(to) ?? 0, layer + 1));
      }
    }
    const ends = inside.filter(({ id }) => outcomes.has(id)).map(({ id }) => id);
    const within = layers.map((ids) => (ids ?? []).filter((id) => !outcomes.has(id)));
    for (const layer of [...within, ends]) {
      for (let first = 0; first < layer.length; first += mostInColumn) {
        columns.push(layer.slice(first, first + mostInColumn));
      }
    }
  }
  return columns;
}
