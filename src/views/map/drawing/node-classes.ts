import type { Outcome, Situation } from '../../../scenario/types';
import hues from '../../../ui/hue.module.css';
import drawing from './map-drawing.module.css';
import type { SituationState } from './map-states';

/** How a situation or outcome is drawn: an outcome in its hue, and each by how the walk stands to it. */
export function nodeClasses(node: Situation | Outcome, state: SituationState | undefined): string {
  const isWalked = state !== undefined && state.steps.length > 0;
  return [
    drawing.situation,
    'hue' in node && `${drawing.outcome} ${hues[node.hue]}`,
    isWalked && drawing.walked,
    state?.isHere && drawing.here,
    !state?.isAhead && !isWalked && drawing.faded,
  ]
    .filter(Boolean)
    .join(' ');
}
