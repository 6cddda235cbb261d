import { useActorRef } from '@xstate/react';
import { useEffect, useState } from 'react';
import type { ActorRefFrom } from 'xstate';
import type { Scenario } from '../../scenario/types';
import { keepPresentation, keptPresentation } from '../../session/in-step/kept-presentation';
import { presentationMachine } from '../../session/presentation-machine';
import type { walkMachine } from '../../session/walk-machine';

/** Starts the presentation of a walk as this tab kept it, and keeps it from then on. */
export function usePresentation(scenario: Scenario, walk: ActorRefFrom<typeof walkMachine>) {
  const [input] = useState(() => ({ ...keptPresentation(scenario, Date.now()), scenario, walk }));
  const actor = useActorRef(presentationMachine, { input });
  useEffect(() => {
    keepPresentation(scenario, actor.getSnapshot().context);
    const { unsubscribe } = actor.subscribe(({ context }) => keepPresentation(scenario, context));
    return unsubscribe;
  }, [scenario, actor]);
  return actor;
}
