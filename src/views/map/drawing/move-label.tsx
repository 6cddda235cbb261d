import { memo } from 'react';
import { map } from '#messages/map';
import { lookup } from '../../../scenario/lookup';
import type { MoveId, Scenario } from '../../../scenario/types';
import { useScenario } from '../../../ui/scenario-context';
import type { MapType, PlacedMove } from '../layout/map-layout';
import drawing from './map-drawing.module.css';
import { lacks, type MoveState } from './map-states';
import { isFaded, kindOf } from './move-line';
import { onEnter } from './situation-box';
import { TextLines } from './text-lines';

interface MoveLabelProps {
  readonly move: PlacedMove;
  readonly type: MapType;
  readonly state: MoveState | undefined;
  /** Takes it, where it is open here; a drawing on paper has none. */
  readonly onMove: ((move: MoveId) => void) | undefined;
}

/** A move's label with its mover's disc, to be taken where it is open here. */
export const MoveLabel = memo(function MoveLabel({ move, type, state, onMove }: MoveLabelProps) {
  const scenario = useScenario();
  const { x, y, width, height, lines } = move.label;
  const { by } = lookup(scenario).move(move.id);
  const words = describeMove(scenario, move.id, state);
  const isOpen = state?.choice?.open === true;
  const classes = [
    drawing.label,
    drawing[kindOf(state)],
    state?.choice?.open === false && drawing.closed,
    isFaded(state) && drawing.faded,
  ];
  const middle = y + height / 2;
  const steps = state?.steps ?? [];
  const discAt = steps.length > 0 ? middle - 5 : middle;
  const operated = onMove &&
    state?.choice && {
      role: 'button',
      tabIndex: 0,
      'aria-disabled': !isOpen,
      'aria-label': words,
      onClick: () => isOpen && onMove(move.id),
      onKeyDown: onEnter(() => isOpen && onMove(move.id)),
    };
  const discSize = type.disc / 2 - 1.5;
  return (
    <g className={classes.filter(Boolean).join(' ')} data-move={move.id} {...operated}>
      <title>{words}</title>
      <rect x={x} y={y} width={width} height={height} rx="3" />
      <circle
        className={by === 'chance' ? drawing.chance : undefined}
        cx={x + type.disc / 2 + 2}
        cy={discAt}
        r={discSize}
      />
      <text
        className={drawing.disc}
        fontSize={type.disc * 0.43}
        x={x + type.disc / 2 + 2}
        y={discAt + type.disc * 0.15}
        textAnchor="middle"
      >
        {by === 'chance' ? '?' : lookup(scenario).party(by).disc}
      </text>
      {steps.length > 0 && (
        <text
          className={drawing.step}
          fontSize={type.disc * 0.48}
          x={x + type.disc / 2 + 2}
          y={discAt + type.disc}
          textAnchor="middle"
        >
          {steps.length === 1 ? steps[0] : `${steps[0]}+${steps.length - 1}`}
        </text>
      )}
      <TextLines
        className={drawing.words}
        lines={lines}
        anchor="start"
        x={x + type.disc + 6}
        y={middle - (lines.length * type.label.line) / 2}
        type={type.label}
      />
    </g>
  );
});

function describeMove(scenario: Scenario, id: MoveId, state: MoveState | undefined): string {
  const { label, to } = lookup(scenario).move(id);
  const choice = state?.choice;
  return map.move({
    label,
    to: lookup(scenario).node(to).title,
    steps: state?.steps ?? [],
    isReachable: state?.isAhead === true,
    choice: choice && (choice.open ? 'open' : { lacks: lacks(choice) }),
  });
}
