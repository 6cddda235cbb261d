import { useEffect, useState } from 'react';
import type { Autosave } from '../../persistence/autosaves';
import type { Damaged } from '../../persistence/damaged-records';
import type { NamedSave } from '../../persistence/named-saves';
import type { Store } from '../../persistence/store';
import type { StoreProblem } from '../../persistence/store-problem';

/** What is kept of a scenario, as it changes in this tab or another. */
export interface StoredLists {
  readonly saves: readonly NamedSave[];
  readonly autosaves: readonly Autosave[];
  readonly damaged: readonly Damaged[];
  readonly problem: StoreProblem | undefined;
}

const none: StoredLists = { saves: [], autosaves: [], damaged: [], problem: undefined };

/** The lists of what is kept, read again whenever one changes. */
export function useStoredLists(store: Store, scenario: string): StoredLists {
  const [lists, setLists] = useState(none);
  useEffect(() => {
    let isLeft = false;
    const read = async () => {
      const saves = await store.saves(scenario);
      const autosaves = await store.autosaves(scenario);
      const damaged = await store.damaged();
      if (isLeft) return;
      const refused = [saves, autosaves, damaged].find((result) => !result.ok);
      setLists({
        saves: saves.ok ? saves.value.found : [],
        autosaves: autosaves.ok ? autosaves.value.found : [],
        damaged: damaged.ok ? damaged.value : [],
        problem: refused && !refused.ok ? refused.problem : undefined,
      });
    };
    void read();
    const unsubscribe = store.subscribe(() => void read());
    return () => {
      isLeft = true;
      unsubscribe();
    };
  }, [store, scenario]);
  return lists;
}
