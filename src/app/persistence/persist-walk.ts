import { type AutosaveState, type Autosaving, startAutosave } from '../../persistence/autosave';
import { findLastSession } from '../../persistence/find-last-session';
import type { Store } from '../../persistence/store';
import type { StoreProblem } from '../../persistence/store-problem';
import type { Scenario } from '../../scenario/types';
import type { Session } from '../../walk/session';
import type { WalkActor } from '../../walk/walk-machine';
import { openDevice } from './device';

/** A walk that is kept on the device as it changes. */
export interface PersistedWalk {
  readonly store: Store;
  readonly autosaving: Autosaving;
  /** The latest walk of another tab, to be gone on with instead. */
  readonly offer: Session | undefined;
  readonly problem: StoreProblem | undefined;
}

/**
 * Opens the device's storage, brings back what this tab had before it was reloaded, and keeps the walk from then on.
 * Never rejects: what the device refuses is the `problem`.
 * @param isAhead whether the walk was changed already, with nothing of it written
 */
export async function persistWalk(
  scenario: Scenario,
  walk: WalkActor,
  isAhead: boolean,
  report: (state: AutosaveState) => void,
): Promise<PersistedWalk> {
  const { store, tab } = await openDevice();
  const restored = await findLastSession(store, tab, scenario);
  const { session, isOwn, problems } = restored.ok
    ? restored.value
    : { session: undefined, isOwn: false, problems: [] };
  if (session && isOwn) walk.send({ type: 'restore', session, problems });
  return {
    store,
    autosaving: startAutosave({ scenario, walk, store, tab, isAhead, report }),
    offer: session && !isOwn && session.walk.steps.length > 0 ? session : undefined,
    problem: restored.ok ? undefined : restored.problem,
  };
}
