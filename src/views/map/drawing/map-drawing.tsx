import { memo, useId } from 'react';
import type { MoveId, SituationId } from '../../../scenario/types';
import type { MapLayout } from '../layout/map-layout';
import drawing from './map-drawing.module.css';
import type { MapStates, MoveState } from './map-states';
import { MoveLabel } from './move-label';
import { Arrowheads, MoveLine } from './move-line';
import { SituationBox } from './situation-box';
import { TextLines } from './text-lines';

interface MapDrawingProps {
  readonly layout: MapLayout;
  readonly states: MapStates;
  readonly selected?: SituationId | undefined;
  /** The situation that Tab comes to. */
  readonly entry?: SituationId | undefined;
  readonly onSelect?: (situation: SituationId) => void;
  readonly onMove?: (move: MoveId) => void;
}

/** What a map draws: phases as grounds, situations as boxes, moves as labelled lines; what is lit lies on top. */
export const MapDrawing = memo(function MapDrawing(props: MapDrawingProps) {
  const { layout, states } = props;
  const name = useId();
  const lines = [...layout.moves].sort(
    (a, b) => weight(states.moves.get(a.id)) - weight(states.moves.get(b.id)),
  );
  return (
    <>
      <Arrowheads name={name} />
      {layout.phases.map((phase, index) => (
        <g key={phase.name} className={index % 2 === 0 ? drawing.even : drawing.odd}>
          <rect x={phase.x} y={phase.y} width={phase.width} height={phase.height} />
          <TextLines
            className={drawing.phase}
            lines={[phase.name]}
            anchor="start"
            x={phase.x + 8}
            y={phase.y + 6}
            type={{ size: 12, line: 16 }}
          />
        </g>
      ))}
      {!layout.isListed &&
        lines.map((move) => (
          <MoveLine key={move.id} name={name} move={move} state={states.moves.get(move.id)} />
        ))}
      {layout.situations.map((situation) => (
        <SituationBox
          key={situation.id}
          situation={situation}
          isListed={layout.isListed}
          type={layout.type.title}
          state={states.situations.get(situation.id)}
          isSelected={props.selected === situation.id}
          isEntry={props.entry === situation.id}
          onSelect={props.onSelect}
        />
      ))}
      {layout.isListed &&
        lines.map((move) => (
          <MoveLine key={move.id} name={name} move={move} state={states.moves.get(move.id)} />
        ))}
      {layout.moves.map((move) => (
        <MoveLabel
          key={move.id}
          move={move}
          type={layout.type}
          state={states.moves.get(move.id)}
          onMove={props.onMove}
        />
      ))}
    </>
  );
});

function weight(state: MoveState | undefined): number {
  if (!state) return 0;
  return (state.steps.length > 0 ? 4 : 0) + (state.choice?.open ? 2 : 0) + (state.isAhead ? 1 : 0);
}
