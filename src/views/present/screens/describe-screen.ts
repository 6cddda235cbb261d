import type { Screen } from '../../../presentation/screens';
import { moverName } from '../../../scenario/mover-name';
import type { Scenario } from '../../../scenario/types';

/** A screen in a line: what a screen reader is told when it is shown, and a presenter of what comes next. */
export function describeScreen(scenario: Scenario, screen: Screen): string {
  switch (screen.kind) {
    case 'standing':
      return `Where things stand: ${screen.situation.title}`;
    case 'mover':
      return screen.mover === undefined
        ? 'Nobody can move'
        : `Whose move: ${moverName(scenario, screen.mover)}`;
    case 'choices':
      return `The choices${describePart(screen)}`;
    case 'move':
      return `The move: ${screen.move.story}`;
    case 'changed':
      return `What it changed${describePart(screen)}`;
    case 'outcome':
      return `The outcome: ${screen.outcome.title}`;
    case 'meaning':
      return `What it means for ${screen.party.name}`;
    case 'for all':
      return `The outcome for all${describePart(screen)}`;
  }
}

/** Which of several screens of one kind this is; nothing where there is one. */
export function describePart({ part, parts }: { part: number; parts: number }): string {
  return parts > 1 ? `, ${part} of ${parts}` : '';
}
