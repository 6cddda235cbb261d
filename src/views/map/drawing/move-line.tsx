import { memo } from 'react';
import type { PlacedMove, Point } from '../layout/map-layout';
import drawing from './map-drawing.module.css';
import type { MoveState } from './map-states';

/** How a move stands out: walked, open here, or neither. */
export function kindOf(state: MoveState | undefined): 'quiet' | 'lit' | 'open' {
  if (state?.choice?.open) return 'open';
  return state && state.steps.length > 0 ? 'lit' : 'quiet';
}

/** Whether a move is neither part of the walk nor still to come. */
export function isFaded(state: MoveState | undefined): boolean {
  return !state?.isAhead && !state?.choice && !state?.isOnBranch && kindOf(state) === 'quiet';
}

interface MoveLineProps {
  readonly move: PlacedMove;
  readonly state: MoveState | undefined;
  /** Names the drawing's arrowheads, which several drawings on a page do not share. */
  readonly name: string;
}

/** A move's line from its situation to the one it leads to. */
export const MoveLine = memo(function MoveLine({ move, state, name }: MoveLineProps) {
  const kind = kindOf(state);
  const classes = [
    drawing.line,
    drawing[kind],
    state?.choice?.open === false && drawing.closed,
    state?.isOnBranch && kind === 'quiet' && drawing.branch,
    isFaded(state) && drawing.faded,
  ];
  return (
    <path
      className={classes.filter(Boolean).join(' ')}
      data-line={move.id}
      d={roundedLine(move.points)}
      markerEnd={`url(#${name}-${kind})`}
    />
  );
});

/** The arrowheads that the lines of a drawing end in. */
export function Arrowheads({ name }: { name: string }) {
  return (
    <defs>
      {(['quiet', 'lit', 'open'] as const).map((kind) => (
        <marker
          key={kind}
          id={`${name}-${kind}`}
          className={drawing[kind]}
          orient="auto"
          markerWidth="9"
          markerHeight="8"
          refX="8"
          refY="4"
          markerUnits="userSpaceOnUse"
        >
          <path className={drawing.head} d="M0 0.5 8.5 4 0 7.5z" />
        </marker>
      ))}
    </defs>
  );
}

const cornerRadius = 5;

/** A line through points whose corners are rounded, so that the eye follows it round them. */
function roundedLine(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  return rest.reduce((path, corner, index) => {
    const before = points[index] ?? first;
    const after = rest[index + 1];
    if (!after) return `${path}L${corner.x} ${corner.y}`;
    const into = towards(corner, before);
    const out = towards(corner, after);
    return `${path}L${into.x} ${into.y}Q${corner.x} ${corner.y} ${out.x} ${out.y}`;
  }, `M${first.x} ${first.y}`);
}

function towards(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const share = Math.min(cornerRadius, length / 2) / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
