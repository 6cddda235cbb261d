import type { MoveId } from '../../scenario/types';
import { takeMove } from '../../session/walk';
import type { ClassScreen } from './class-screen';

/** Takes a move of the class's: the class is told the step it leads to, and the walk goes there. */
export function takeInClass({ scenario, walk, send, tell }: ClassScreen, move: MoveId): void {
  tell({ type: 'taken', to: takeMove(scenario, walk, move).here });
  send({ type: 'move', move });
}
