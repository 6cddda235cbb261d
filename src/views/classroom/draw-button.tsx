import { drawnMove } from '../../classroom/draw';
import type { Move } from '../../scenario/types';
import { Button } from '../../ui/button';
import type { ClassScreen } from './class-screen';
import { takeInClass } from './take-in-class';

/** Lets chance decide what it brings; nothing where another than chance is to move, or nothing is held possible. */
export function DrawButton({ moves, ...screen }: ClassScreen & { moves: readonly Move[] }) {
  const { likelihoods } = screen.marks;
  if (moves.some(({ by }) => by !== 'chance') || !drawnMove(moves, likelihoods, 0)) return null;
  return (
    <p>
      <Button
        onClick={() => {
          const drawn = drawnMove(moves, likelihoods, Math.random());
          if (drawn) takeInClass(screen, drawn.id);
        }}
      >
        Draw by how likely each is held to be
      </Button>
    </p>
  );
}
