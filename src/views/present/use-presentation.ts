import { useActorRef } from '@xstate/react';
import { useEffect, useState } from 'react';
import {
  orphanedPresentation,
  persistPresentation,
  restorePresentation,
} from '../../presentation/audience-sync/stored-presentation';
import { presentationMachine } from '../../presentation/presentation-machine';
import { startedAt } from '../../presentation/stopwatch';
import type { Scenario } from '../../scenario/types';
import type { WalkActor } from '../../walk/walk-machine';

/**
 * Starts the presentation of a walk as this tab kept it, or as the one kept it that was closed and left its audience's
 * window, and keeps it from then on.
 */
export function usePresentation(scenario: Scenario, walk: WalkActor, session: string) {
  const [{ left, ...input }] = useState(() => {
    const kept = restorePresentation(scenario);
    const left = kept ? undefined : orphanedPresentation(scenario, session);
    return { ...fresh(), ...left, ...kept, left, scenario, walk };
  });
  const actor = useActorRef(presentationMachine, { input });
  useEffect(() => {
    // A window opened anew knows nothing of the walk that its audience still sees.
    if (left && walk.getSnapshot().context.walk.steps.length === 0) {
      walk.send({ type: 'follow', moves: left.cursor.moves, from: 'start' });
    }
  }, [left, walk]);
  useEffect(() => {
    persistPresentation(scenario, session, actor.getSnapshot().context);
    const { unsubscribe } = actor.subscribe(({ context }) => persistPresentation(scenario, session, context));
    return unsubscribe;
  }, [scenario, session, actor]);
  return actor;
}

function fresh() {
  return {
    cursor: { moves: [], screen: 0 },
    stopwatch: startedAt(Date.now()),
    cover: 'none' as const,
    showsNotes: false,
    hasAudience: false,
  };
}
