import { useSelector } from '@xstate/react';
import { lookup } from '../../../scenario/lookup';
import { currentState } from '../../../walk/walk';
import type { WalkActor } from '../../../walk/walk-machine';
import { OutcomesSettled } from './outcomes-settled';

/** Whether all could settle on the outcome that a walk is at; nothing elsewhere. */
export function OutcomeSettledHere({ walk: actor }: { walk: WalkActor }) {
  const { scenario, walk, marks } = useSelector(actor, ({ context }) => context);
  const { at } = currentState(scenario, walk);
  if (!lookup(scenario).isOutcome(at)) return null;
  return <OutcomesSettled outcomes={[at]} assumptions={walk.assumptions} marks={marks} />;
}
