import { type Cursor, forward, plannedMove, shownAt } from '../../../presentation/screen-cursor';
import type { MoveId, Scenario } from '../../../scenario/types';
import type { Walk } from '../../../walk/walk';
import { describeScreen } from '../screens/describe-screen';

/** What the next press of a clicker does, in a line for the presenter. */
export function describeNext(
  scenario: Scenario,
  walk: Walk,
  cursor: Cursor,
  plan: readonly MoveId[] | undefined,
  isCovered: boolean,
): string {
  if (isCovered) return 'Next shows the stage again.';
  const { screen, screens, index } = shownAt(scenario, walk, cursor);
  const following = screens[index + 1];
  if (following) return `Next shows “${describeScreen(scenario, following)}”.`;
  const planned = plannedMove(walk, plan);
  if (forward(scenario, walk, cursor, plan)) {
    return planned === undefined ? 'Next goes the way walked before.' : 'Next follows the route.';
  }
  if (planned !== undefined) return 'The route’s next move is closed here.';
  return screen.kind === 'choices' ? 'Press the number of the choice to take.' : 'This is the end.';
}
