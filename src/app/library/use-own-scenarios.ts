import { useEffect, useState } from 'react';
import type { OwnScenario } from '../../persistence/own-scenarios';
import type { Store } from '../../persistence/store';

interface OwnScenarios {
  readonly found: readonly OwnScenario[];
  /** What could not be read, in sentences. */
  readonly problems: readonly string[];
  readonly isRead: boolean;
}

/** One's own scenarios, read again whenever one comes or goes, in this tab or another. */
export function useOwnScenarios(store: Store): OwnScenarios {
  const [own, setOwn] = useState<OwnScenarios>({ found: [], problems: [], isRead: false });
  useEffect(() => {
    let isLeft = false;
    const read = async () => {
      const listed = await store.ownScenarios();
      if (isLeft) return;
      const { found, problems } = listed.ok ? listed.value : { found: [], problems: [listed.problem.words] };
      setOwn({ found, problems, isRead: true });
    };
    void read();
    const unsubscribe = store.subscribe(() => void read());
    return () => {
      isLeft = true;
      unsubscribe();
    };
  }, [store]);
  return own;
}
