import { type KeyboardEvent, memo } from 'react';
import { lookup } from '../../../scenario/lookup';
import type { SituationId } from '../../../scenario/types';
import { useScenario } from '../../../ui/scenario-context';
import type { PlacedSituation } from '../layout/map-layout';
import type { TypeSize } from '../layout/text-block';
import drawing from './map-drawing.module.css';
import { describePlace, type SituationState } from './map-states';
import { nodeClasses } from './node-classes';
import { TextLines } from './text-lines';

interface SituationBoxProps {
  readonly situation: PlacedSituation;
  readonly isListed: boolean;
  readonly type: TypeSize;
  readonly state: SituationState | undefined;
  readonly isSelected: boolean;
  /** Whether Tab comes to it: one situation of a drawing is, and the arrow keys lead to the others. */
  readonly isEntry: boolean;
  /** Opens it to be read; a drawing on paper has none. */
  readonly onSelect: ((situation: SituationId) => void) | undefined;
}

/** A situation or outcome in the drawing, to be opened and read. */
export const SituationBox = memo(function SituationBox(props: SituationBoxProps) {
  const scenario = useScenario();
  const { situation, isListed, state, onSelect } = props;
  const place = lookup(scenario).node(situation.id);
  const selected = props.isSelected ? ` ${drawing.selected}` : '';
  const operated = onSelect && {
    role: 'button',
    tabIndex: props.isEntry ? 0 : -1,
    'aria-pressed': props.isSelected,
    'aria-label': describePlace(scenario, situation.id, state),
    onClick: () => onSelect(situation.id),
    onKeyDown: onEnter(() => onSelect(situation.id)),
  };
  return (
    <g className={`${nodeClasses(place, state)}${selected}`} data-situation={situation.id} {...operated}>
      <title>{describePlace(scenario, situation.id, state)}</title>
      <rect x={situation.x} y={situation.y} width={situation.width} height={situation.height} rx="3" />
      <TextLines
        className={drawing.title}
        lines={situation.title.lines}
        anchor={isListed ? 'start' : 'middle'}
        x={isListed ? situation.title.x : situation.x + situation.width / 2}
        y={situation.title.y}
        type={props.type}
      />
    </g>
  );
});

/** Acts on Enter and the space bar, as a button does. */
export function onEnter(act: () => void) {
  return (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    act();
  };
}
