import { restoreSession } from '../../persistence/restore-session';
import type { StoredSession } from '../../persistence/stored-session-schema';
import type { Scenario } from '../../scenario/types';
import { whereItStands } from './where-it-stands';

/** What a list says of a kept walk: where it stands, as the scenario is now, and when it was saved. */
export function summary(scenario: Scenario, kept: StoredSession): string {
  const when = new Date(kept.saved).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
  const opened = restoreSession(scenario, kept);
  const where = opened.ok
    ? whereItStands(scenario, opened.value.session.walk)
    : `of another scenario, “${kept.scenario.id}”`;
  return `${where}, ${when}`;
}
