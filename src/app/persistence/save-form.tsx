import { useState } from 'react';
import { askToPersist } from '../../persistence/ask-to-persist';
import type { Store } from '../../persistence/store';
import { Button } from '../../ui/button';
import { useScenario } from '../../ui/scenario-context';
import { limits } from '../../walk/session-limits';
import type { WalkActor } from '../../walk/walk-machine';
import { currentSession } from './current-session';
import styles from './saves-dialog.module.css';

interface SaveFormProps {
  readonly walk: WalkActor;
  readonly store: Store;
  /** Whether nothing is saved under a name yet. */
  readonly isFirst: boolean;
  readonly onTold: (lines: readonly string[]) => void;
}

/** Saves the walk as it is under a name. */
export function SaveForm({ walk, store, isFirst, onTold }: SaveFormProps) {
  const scenario = useScenario();
  const [name, setName] = useState('');
  const [isTaken, setTaken] = useState(false);
  const save = async (ifTaken: 'refuse' | 'replace') => {
    const saved = await store.saveAs(currentSession(scenario, walk), name, ifTaken);
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
      <Button type="submit" look="primary">
        Save
      </Button>
      {isTaken && <Button onClick={() => save('replace')}>Replace the one of that name</Button>}
    </form>
  );
}
