import { leadersOf, votesFor } from '../../classroom/tally';
import { askWhat, type VoteQuestion } from '../../classroom/vote-question';
import type { MoveId } from '../../scenario/types';
import { Button } from '../../ui/button';
import { voteAt } from '../../walk/marking';
import { movesTo } from '../../walk/walk';
import type { ClassScreen } from './class-screen';
import { DrawButton } from './draw-button';
import styles from './screen.module.css';
import { ScreenTitle } from './screen-title';
import { takeInClass } from './take-in-class';

/** The vote is closed: the facilitator says what happens, or lets the room's choice lead. */
export function SettleScreen({ question, ...screen }: ClassScreen & { question: VoteQuestion }) {
  const { scenario, walk, marks, tell } = screen;
  const { moves } = question;
  const tally = voteAt(marks, movesTo(walk))?.tally ?? {};
  const leading = leadersOf(tally).flatMap((id) => moves.filter((move) => move.id === id));
  const [leader] = leading;
  const take = (move: MoveId) => takeInClass(screen, move);
  return (
    <>
      <p className={styles.where}>{askWhat(scenario, question)} The vote is closed.</p>
      <ScreenTitle>Reveal: what happens?</ScreenTitle>
      {leader && leading.length === 1 ? (
        <Button look="primary" onClick={() => take(leader.id)}>
          The room’s choice leads: {leader.label}
        </Button>
      ) : (
        <p>
          {leader
            ? `The room is tied between ${leading.map(({ label }) => `“${label}”`).join(' and ')}. You decide.`
            : 'Nobody has voted on what happens. You decide.'}
        </p>
      )}
      <h2 className={styles.heading}>
        {leading.length === 1 ? 'Or choose what happens' : 'Choose what happens'}
      </h2>
      <ul className={styles.list} aria-label="What may happen">
        {moves.map((move) => (
          <li key={move.id}>
            <Button onClick={() => take(move.id)}>{move.label}</Button>{' '}
            <span className={styles.quiet}>
              {votesFor(tally, move.id)} {votesFor(tally, move.id) === 1 ? 'vote' : 'votes'}
            </span>
          </li>
        ))}
      </ul>
      <DrawButton {...screen} moves={moves} />
      <div className={styles.actions}>
        <Button onClick={() => tell({ type: 'askAgain' })}>Open the vote again</Button>
      </div>
    </>
  );
}
