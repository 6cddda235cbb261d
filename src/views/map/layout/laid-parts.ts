import type { ElkNode } from 'elkjs/lib/elk-api';
import { phaseName } from './bands';
import type { Box, Point } from './map-layout';

/** Where ELK laid what, below the room for the phases' names. Each throws an Error for what it did not lay. */
interface LaidParts {
  boxOf(id: string): Box;
  /** The points of an edge, from its source to its target. */
  pointsOf(id: string): Point[];
  labelAt(edge: string): Point;
  readonly size: { readonly width: number; readonly height: number };
}

/** Reads what ELK laid. */
export function laidParts(laid: ElkNode): LaidParts {
  const placed = new Map((laid.children ?? []).map((child) => [child.id, child]));
  const edges = new Map((laid.edges ?? []).map((edge) => [edge.id, edge]));
  const shift = ({ x = 0, y = 0 }: { x?: number; y?: number }): Point => ({ x, y: y + phaseName });
  return {
    boxOf: (id) => {
      const { width = 0, height = 0, ...at } = need(placed.get(id), id);
      return { ...shift(at), width, height };
    },
    pointsOf: (id) => {
      const { startPoint, bendPoints = [], endPoint } = need(edges.get(id)?.sections?.[0], id);
      return [startPoint, ...bendPoints, endPoint].map(shift);
    },
    labelAt: (edge) => shift(need(edges.get(edge)?.labels?.[0], edge)),
    size: { width: laid.width ?? 0, height: (laid.height ?? 0) + phaseName },
  };
}

function need<Part>(part: Part | undefined, id: string): Part {
  if (part === undefined) throw new Error(`The layout has no place for "${id}"`);
  return part;
}
