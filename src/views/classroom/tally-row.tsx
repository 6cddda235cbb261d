import { useId } from 'react';
import { ariaShortcuts } from '../../ui/keys/key-binding';
import styles from './tally-row.module.css';
import { voteKeys } from './vote-keys';

const [addKey] = voteKeys;

interface TallyRowProps {
  readonly label: string;
  readonly votes: number;
  /** How many of the votes are known by name, and are taken back there. */
  readonly byName: number;
  /** The digit that adds a vote, if one does. */
  readonly digit: number | undefined;
  readonly onVotes: (votes: number) => void;
}

/** An answer with its count: the large button adds a hand, the small one takes it back, the field takes a number. */
export function TallyRow({ label, votes, byName, digit, onVotes }: TallyRowProps) {
  const field = useId();
  const why = useId();
  const isLeast = votes <= byName;
  const isNamed = isLeast && byName > 0;
  return (
    <li className={styles.row}>
      <button
        type="button"
        className={styles.add}
        aria-keyshortcuts={digit === undefined ? undefined : ariaShortcuts(addKey, digit)}
        onClick={() => onVotes(votes + 1)}
      >
        {digit !== undefined && (
          <span className={styles.digit} aria-hidden="true">
            {digit}
          </span>
        )}
        <span className={styles.label}>{label}</span>
        <span className="visually-hidden">: add a vote</span>
        <span className={styles.plus} aria-hidden="true">
          +1
        </span>
      </button>
      <button
        type="button"
        className={styles.take}
        // Not disabled, which would lose the focus of whoever takes the last hand back.
        aria-disabled={isLeast}
        aria-label={`${label}: take a vote away`}
        {...(isNamed ? { 'aria-describedby': why } : {})}
        onClick={() => isLeast || onVotes(votes - 1)}
      >
        −1
      </button>
      <label className="visually-hidden" htmlFor={field}>
        {label}: votes
      </label>
      <input
        id={field}
        className={styles.count}
        type="number"
        inputMode="numeric"
        min={byName}
        value={votes}
        onChange={(event) => onVotes(event.target.valueAsNumber)}
        onFocus={(event) => event.target.select()}
      />
      {isNamed && (
        <p id={why} className={styles.why}>
          {byName === 1 ? 'This vote is' : 'These votes are'} known by name: change
          {byName === 1 ? ' it' : ' them'} under “Note who says what”.
        </p>
      )}
    </li>
  );
}
