import type { Scenario } from '../../scenario/types';
import { keepSession } from '../../session/kept/keep-session';
import type { KeptSession } from '../../session/kept/kept-schema';
import type { WalkActor } from '../pages/place-in-address';

/** The walk as it is now, with all that was made beside it. */
export function sessionNow(scenario: Scenario, walk: WalkActor): KeptSession {
  const { walk: present, marks } = walk.getSnapshot().context;
  return keepSession(scenario, { ...marks, walk: present }, new Date());
}
