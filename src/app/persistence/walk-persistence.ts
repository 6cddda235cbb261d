import { databaseName } from '../../persistence/database-name';
import type { StoreProblem } from '../../persistence/store-problem';
import type { Scenario } from '../../scenario/types';
import { neededSoon } from '../../ui/needed-soon';
import { whenIdle } from '../../ui/when-idle';
import type { Session } from '../../walk/session';
import type { WalkActor } from '../../walk/walk-machine';
import type { PersistedWalk } from './persist-walk';

/** What is to be told of how the walk is kept. */
export interface WalkPersistenceState {
  /** Absent until the device's storage is open. */
  readonly kept: PersistedWalk | undefined;
  /** A walk of another tab that could be gone on with; none once it was, or was declined. */
  readonly offer: Session | undefined;
  readonly problem: StoreProblem | undefined;
  /** Why the device's storage could not be opened at all. */
  readonly unopened?: StoreProblem;
}

/** Keeps a walk on the device and tells how it goes. */
export interface WalkPersistence {
  readonly state: () => WalkPersistenceState;
  readonly subscribe: (onChange: () => void) => () => void;
  /** Opens another session in place of the present walk, which stays on the device; says why where it cannot. */
  readonly open: (session: Session, problems?: readonly string[]) => Promise<StoreProblem | undefined>;
  /** Opens the device's storage, if nothing was there to open it for yet. */
  readonly activate: () => void;
  readonly declineOffer: () => void;
  readonly dismissProblem: () => void;
  /** Writes what is not written yet, and keeps no more. */
  readonly stop: () => Promise<void>;
}

const loadKeeping = () => import('./persist-walk');
neededSoon(loadKeeping);

/**
 * Starts to keep a walk, once the first screen is there: what it takes is loaded after it.
 * @param keepScenario keeps the scenario itself, which is not kept yet: it is called before anything of the walk is
 *   kept, which waits for the walk to change
 */
export function startPersistence(
  scenario: Scenario,
  walk: WalkActor,
  keepScenario?: () => Promise<StoreProblem | undefined>,
): WalkPersistence {
  let state: WalkPersistenceState = { kept: undefined, offer: undefined, problem: undefined };
  const listeners = new Set<() => void>();
  const set = (change: Partial<WalkPersistenceState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const atFirst = walk.getSnapshot().context;
  const isAhead = () => {
    const now = walk.getSnapshot().context;
    return now.walk !== atFirst.walk || now.marks !== atFirst.marks;
  };
  let wake = () => {};
  const woken = new Promise<void>((resolve) => {
    wake = resolve;
  });
  let isStopped = false;
  /** Why the scenario itself is not kept. */
  let refused: StoreProblem | undefined;
  const begin = async () => {
    // A first visit has nothing to bring back, and waits with what keeping takes until there is something to keep.
    if (keepScenario || !(await mayHaveKept())) {
      const changes = walk.subscribe(() => isAhead() && whenIdle(wake));
      if (isAhead()) wake();
      await woken;
      changes.unsubscribe();
    }
    if (isStopped && !isAhead()) return;
    refused = await keepScenario?.();
    const { persistWalk } = await loadKeeping();
    const kept = await persistWalk(scenario, walk, isAhead(), (saved) =>
      set({ problem: saved.kind === 'problem' ? saved.problem : refused }),
    );
    set({ kept, offer: kept.offer, problem: refused ?? kept.problem });
  };
  const tryToBegin = (): Promise<void> =>
    begin().catch((error: unknown) => {
      const unopened = { kind: 'failed', words: notKept(error) } as const;
      set({ problem: unopened, unopened });
      // It may be that what keeping takes could not be loaded.
      const again = () => {
        if (!isStopped) begun = tryToBegin();
      };
      window.addEventListener('online', again, { once: true });
    });
  let begun = tryToBegin();
  return {
    state: () => state,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    open: async (session, problems = []) => {
      const left = await state.kept?.autosaving.leave();
      if (left && !left.ok && walk.getSnapshot().context.walk.steps.length > 0) return left.problem;
      walk.send({ type: 'replace', session, problems });
      set({ offer: undefined });
      return undefined;
    },
    activate: () => wake(),
    declineOffer: () => set({ offer: undefined }),
    dismissProblem: () => {
      refused = undefined;
      set({ problem: undefined });
    },
    stop: async () => {
      isStopped = true;
      wake();
      await begun;
      await state.kept?.autosaving.stop();
    },
  };
}

/** Whether anything may be kept on this device; where the browser does not say, it may. */
async function mayHaveKept(): Promise<boolean> {
  try {
    const databases = await indexedDB.databases();
    return databases.some(({ name }) => name === databaseName);
  } catch {
    return true;
  }
}

function notKept(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return `Your walk is not kept on this device: ${reason}. The address still holds its place.`;
}
