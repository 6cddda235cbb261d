import { ok } from '../scenario/result';
import type { Scenario } from '../scenario/types';
import type { Session } from '../walk/session';
import { restoreSession } from './restore-session';
import type { Store, StoreResult } from './store';
import type { Tab } from './tab-id';

export interface Restored {
  /** Absent where nothing of the scenario is kept. */
  readonly session?: Session;
  /** Whether it is this tab's own, as after a reload, or the latest of another tab, to be offered. */
  readonly isOwn: boolean;
  /** What could not be read or opened, in sentences. */
  readonly problems: readonly string[];
}

/**
 * What a tab that opens should show of a scenario: what it had before it was reloaded, or the latest that any tab has
 * kept. Where that opens only in part, the tab takes a new id, so that the whole of it stays on the device.
 */
export async function findLastSession(store: Store, tab: Tab, scenario: Scenario): StoreResult<Restored> {
  const autosaves = await store.autosaves(scenario.id);
  if (!autosaves.ok) return autosaves;
  const { found, problems } = autosaves.value;
  const keptBy = (id: string) => found.find((autosave) => autosave.tab === id);
  // Kept since the page was loaded, where another scenario was shown meanwhile.
  const own = keptBy(tab.id()) ?? keptBy(tab.earlier);
  const autosave = own ?? found[0];
  if (!autosave) return ok({ isOwn: false, problems });
  const opened = restoreSession(scenario, autosave.session);
  if (!opened.ok) return ok({ isOwn: false, problems: [...problems, opened.problem] });
  if (opened.value.problems.length > 0) tab.renew();
  return ok({
    session: opened.value.session,
    isOwn: own !== undefined,
    problems: [...problems, ...opened.value.problems],
  });
}
