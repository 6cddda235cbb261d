import { serializeSession } from '../../persistence/serialize-session';
import type { StoredSession } from '../../persistence/stored-session-schema';
import type { Scenario } from '../../scenario/types';
import type { WalkActor } from '../../walk/walk-machine';

/** The walk as it is now, with all that was made beside it. */
export function currentSession(scenario: Scenario, walk: WalkActor): StoredSession {
  const { walk: present, marks } = walk.getSnapshot().context;
  return serializeSession(scenario, { ...marks, walk: present }, new Date());
}
