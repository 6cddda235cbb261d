import { memo, useState } from 'react';
import type { Store } from '../../persistence/store';
import type { StoreProblem } from '../../persistence/store-problem';
import type { StoredSession } from '../../persistence/stored-session-schema';
import { Button } from '../../ui/button';
import { useScenario } from '../../ui/scenario-context';
import { limits } from '../../walk/session-limits';
import { summary } from './saved-walk-text';
import styles from './saves-dialog.module.css';
import type { StoredLists } from './use-stored-lists';

interface NamedSavesProps {
  readonly store: Store;
  readonly lists: StoredLists;
  readonly onOpen: (session: StoredSession) => void;
  readonly onRemove: (name: string) => void;
  readonly onTold: (problem: StoreProblem | undefined, otherwise: string) => void;
}

/** It opens the walk to tell of it, which is not done anew for each letter of another's new name. */
const Summary = memo(function Summary({ kept }: { kept: StoredSession }) {
  const scenario = useScenario();
  return summary(scenario, kept);
});

/** The walks saved under a name: to open, rename and delete. */
export function NamedSaves({ store, lists, onOpen, onRemove, onTold }: NamedSavesProps) {
  const scenario = useScenario();
  const [renaming, setRenaming] = useState<string>();
  const [cancelled, setCancelled] = useState<string>();
  const [name, setName] = useState('');
  if (lists.problem) return <p role="alert">{lists.problem.words}</p>;
  if (lists.saves.length === 0) return <p className={styles.none}>No walk is saved under a name yet.</p>;
  const rename = async (from: string) => {
    const renamed = await store.rename(scenario.id, from, name);
    if (renamed.ok) setRenaming(undefined);
    onTold(renamed.ok ? undefined : renamed.problem, `“${from}” is now “${name.trim()}”.`);
  };
  return (
    <ul className={styles.list} aria-label="Saved under a name">
      {lists.saves.map((save) => (
        <li key={save.name}>
          {renaming === save.name ? (
            <form
              className={styles.row}
              onSubmit={(event) => {
                event.preventDefault();
                void rename(save.name);
              }}
            >
              <label>
                New name{' '}
                <input
                  required
                  // biome-ignore lint/a11y/noAutofocus: the press that opened it asked to write.
                  autoFocus
                  maxLength={limits.name}
                  value={name}
                  onChange={(event) => setName(event.target.value)}
                />
              </label>
              <Button type="submit" look="primary">
                Rename
              </Button>
              <Button
                onClick={() => {
                  setRenaming(undefined);
                  setCancelled(save.name);
                }}
              >
                Cancel
              </Button>
            </form>
          ) : (
            <>
              <span>
                <b>{save.name}</b> <Summary kept={save} />
              </span>
              <Button aria-label={`Open “${save.name}”`} onClick={() => onOpen(save)}>
                Open
              </Button>
              <Button
                aria-label={`Rename “${save.name}”`}
                autoFocus={cancelled === save.name}
                onClick={() => {
                  setRenaming(save.name);
                  setName(save.name);
                }}
              >
                Rename
              </Button>
              <Button aria-label={`Delete “${save.name}”`} onClick={() => onRemove(save.name)}>
                Delete
              </Button>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
