import { useId, useRef, useState } from 'react';
import { namedVote, voterNames, withNamedVote } from '../../classroom/named-votes';
import type { Move, MoveId } from '../../scenario/types';
import { Button } from '../../ui/button';
import type { Vote } from '../../walk/session';
import { limits } from '../../walk/session-limits';
import screen from './screen.module.css';
import styles from './votes-by-name.module.css';

interface VotesByNameProps {
  readonly vote: Vote;
  /** All of the class's votes so far, whose names are offered again. */
  readonly votes: readonly Vote[];
  readonly moves: readonly Move[];
  readonly onVote: (vote: Vote) => void;
}

/** Who says what: a group or a student by name, each one vote, so that the replay can say who predicted what. */
export function VotesByName({ vote, votes, moves, onVote }: VotesByNameProps) {
  const [name, setName] = useState('');
  const [said, setSaid] = useState<MoveId>();
  const field = useId();
  const nameField = useRef<HTMLInputElement>(null);
  const names = voterNames([...votes, vote]);
  const fresh = name.trim();
  return (
    <details className={screen.questions} open={names.length > 0 || undefined}>
      <summary>Note who says what</summary>
      <ul className={styles.names} aria-label="Votes by name">
        {names.map((who) => (
          <li key={who}>
            <MoveChoice
              label={who}
              moves={moves}
              none="no vote"
              value={namedVote(vote, who)}
              onMove={(move) => onVote(withNamedVote(vote, who, move))}
            />
          </li>
        ))}
      </ul>
      <form
        className={styles.add}
        onSubmit={(event) => {
          event.preventDefault();
          if (!fresh || !said) return;
          onVote(withNamedVote(vote, fresh, said));
          setName('');
          setSaid(undefined);
          // The button rests until there is another name, and would take the focus with it.
          nameField.current?.focus();
        }}
      >
        <label htmlFor={field}>A group or a student</label>
        <input
          id={field}
          ref={nameField}
          value={name}
          maxLength={limits.name}
          placeholder="Table 1"
          autoComplete="off"
          onChange={(event) => setName(event.target.value)}
        />
        <MoveChoice label="says" moves={moves} none="choose …" value={said} onMove={setSaid} />
        <Button type="submit" disabled={!fresh || !said}>
          Add their vote
        </Button>
      </form>
    </details>
  );
}

interface MoveChoiceProps {
  readonly label: string;
  readonly moves: readonly Move[];
  /** What is shown where none is chosen. */
  readonly none: string;
  readonly value: MoveId | undefined;
  readonly onMove: (move: MoveId | undefined) => void;
}

function MoveChoice({ label, moves, none, value, onMove }: MoveChoiceProps) {
  const field = useId();
  return (
    <>
      <label htmlFor={field}>{label}</label>
      <select
        id={field}
        value={value ?? ''}
        onChange={(event) => onMove(moves.find(({ id }) => id === event.target.value)?.id)}
      >
        <option value="">{none}</option>
        {moves.map((move) => (
          <option key={move.id} value={move.id}>
            {move.label}
          </option>
        ))}
      </select>
    </>
  );
}
