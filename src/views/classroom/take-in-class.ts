import type { MoveId } from '../../scenario/types';
import { movesTo } from '../../walk/walk';
import type { ClassScreen } from './class-screen';

/** Takes a move of the class's: the class is told the step it leads to, and the walk goes there. */
export function takeInClass({ walk, send, tell }: ClassScreen, move: MoveId): void {
  tell({ type: 'taken', to: [...movesTo(walk), move] });
  send({ type: 'move', move });
}
