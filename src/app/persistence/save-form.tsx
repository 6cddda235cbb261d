import { useState } from 'react';
import { askToPersist } from '../../persistence/ask-to-persist';
import type { Store } from '../../persistence/store';
import type { Scenario } from '../../scenario/types';
import buttons from '../../ui/button.module.css';
import { limits } from '../../walk/session-limits';
import type { WalkActor } from '../../walk/walk-machine';
import { sessionNow } from './current-session';
import styles from './saves-dialog.module.css';

interface SaveFormProps {
  readonly scenario: Scenario;
  readonly walk: WalkActor;
  readonly store: Store;
  /** Whether nothing is saved under a name yet. */
  readonly isFirst: boolean;
  readonly onTold: (lines: readonly string[]) => void;
}

/** Saves the walk as it is under a name. */
export function SaveForm({ scenario, walk, store, isFirst, onTold }: SaveFormProps) {
  const [name, setName] = useState('');
  const [isTaken, setTaken] = useState(false);
  const save = async (ifTaken: 'refuse' | 'replace') => {
    const saved = await store.saveAs(sessionNow(scenario, walk), name, ifTaken);
    if (saved.ok && isFirst) void askToPersist();
    setTaken(!saved.ok && saved.problem.kind === 'taken');
    if (saved.ok) setName('');
    onTold([saved.ok ? `Saved as “${name.trim()}”.` : saved.problem.words]);
  };
  return (
    <form
      className={styles.row}
      onSubmit={(event) => {
        event.preventDefault();
        void save('refuse');
      }}
    >
      <label>
        Save this walk as{' '}
        <input
          required
          maxLength={limits.name}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <button type="submit" className={buttons.primary}>
        Save
      </button>
      {isTaken && (
        <button type="button" className={buttons.button} onClick={() => save('replace')}>
          Replace the one of that name
        </button>
      )}
    </form>
  );
}
