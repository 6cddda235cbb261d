import { moverName } from '../../scenario/mover-name';
import type { Move } from '../../scenario/types';
import { Disc } from '../../ui/disc';
import type { ClassScreen } from './class-screen';
import { DrawButton } from './draw-button';
import { MoveButton } from './move-button';
import screen from './screen.module.css';
import { takeInClass } from './take-in-class';

/** The moves of parties that nobody plays, and of chance, for the facilitator to make. */
export function FacilitatorMoves({ moves, ...classScreen }: ClassScreen & { moves: readonly Move[] }) {
  const { scenario } = classScreen;
  const movers = [...new Set(moves.map(({ by }) => by))];
  return movers.map((mover) => (
    <section key={mover}>
      <h2 className={screen.heading}>
        <Disc mover={mover} />{' '}
        {mover === 'chance'
          ? 'The facilitator says what chance brings'
          : `The facilitator moves for ${moverName(scenario, mover)}`}
      </h2>
      <ul className={screen.list} aria-label={`Moves of ${moverName(scenario, mover)}`}>
        {moves
          .filter(({ by }) => by === mover)
          .map((move) => (
            <MoveButton key={move.id} move={move} onTake={() => takeInClass(classScreen, move.id)}>
              {move.does}
            </MoveButton>
          ))}
      </ul>
      <DrawButton {...classScreen} moves={moves.filter(({ by }) => by === mover)} />
    </section>
  ));
}
