import { keepSession } from '../../persistence/serialize-session';
import type { KeptSession } from '../../persistence/stored-session-schema';
import type { Scenario } from '../../scenario/types';
import type { WalkActor } from '../../walk/walk-machine';

/** The walk as it is now, with all that was made beside it. */
export function sessionNow(scenario: Scenario, walk: WalkActor): KeptSession {
  const { walk: present, marks } = walk.getSnapshot().context;
  return keepSession(scenario, { ...marks, walk: present }, new Date());
}
