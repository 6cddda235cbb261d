import { ok } from '../scenario/result';
import type { Scenario } from '../scenario/types';
import type { Marks } from '../walk/session';
import type { Walk } from '../walk/walk';
import type { WalkActor } from '../walk/walk-machine';
import { serializeSession } from './serialize-session';
import type { Store, StoreResult } from './store';
import type { StoreProblem } from './store-problem';
import type { Tab } from './tab-id';

/** Milliseconds from a change to its writing, so that a burst of steps is written once. */
const autosaveDelayMs = 400;

export interface AutosaveSource {
  readonly scenario: Scenario;
  readonly walk: WalkActor;
  readonly store: Store;
  readonly tab: Tab;
  /** Whether the walk was changed before this starts, and is to be written as it is. */
  readonly isAhead: boolean;
  /** Told after each writing: when it was saved, or why it was not. */
  readonly report: (state: AutosaveState) => void;
}

export type AutosaveState =
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'problem'; readonly problem: StoreProblem };

export interface Autosaving {
  /** Writes at once what is not written yet. */
  readonly flush: () => StoreResult<void>;
  /**
   * Writes what is not written yet and leaves it as an autosave of its own, before another session is opened in this
   * tab. If it could not be written, the tab still goes on with the same autosave, and the other should not be opened.
   */
  readonly leave: () => StoreResult<void>;
  readonly stop: () => StoreResult<void>;
}

/**
 * Keeps a walk and its marks on the device as they change: soon after a change, and at once when the page is hidden or
 * left. What the walk is when this starts is written once it changes, or at once where it `isAhead`.
 */
export function startAutosave(source: AutosaveSource): Autosaving {
  const { scenario, walk, store, tab, isAhead, report } = source;
  const present = (): Parts => walk.getSnapshot().context;
  let written = isAhead ? undefined : present();
  let writing: StoreResult<void> = Promise.resolve(ok(undefined));
  let timer: ReturnType<typeof setTimeout> | undefined;

  const write = async (parts: Parts): StoreResult<void> => {
    const at = new Date();
    const session = serializeSession(scenario, { ...parts.marks, walk: parts.walk }, at);
    const result = await store.autosave({ tab: tab.id(), session });
    // What failed is tried again with the next change, or when the page is hidden.
    if (!result.ok && written === parts) written = undefined;
    report(result.ok ? { kind: 'saved', at } : { kind: 'problem', problem: result.problem });
    return result;
  };
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    const parts = present();
    if (!isSame(parts, written)) {
      written = parts;
      writing = write(parts);
    }
    return writing;
  };
  const changed = () => {
    if (!isSame(present(), written)) timer ??= setTimeout(flush, autosaveDelayMs);
  };
  const onHidden = () => {
    if (document.visibilityState === 'hidden') void flush();
  };
  changed();
  const subscription = walk.subscribe(changed);
  window.addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', onHidden);
  return {
    flush,
    leave: async () => {
      const result = await flush();
      if (result.ok) tab.renew();
      return result;
    },
    stop: () => {
      subscription.unsubscribe();
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', onHidden);
      return flush();
    },
  };
}

interface Parts {
  readonly walk: Walk;
  readonly marks: Marks;
}

function isSame(parts: Parts, other: Parts | undefined): boolean {
  return parts.walk === other?.walk && parts.marks === other.marks;
}
