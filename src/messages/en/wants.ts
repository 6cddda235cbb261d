import { describeCondition } from '../../scenario/conditions';
import { lookup } from '../../scenario/lookup';
import type { Scenario, Want } from '../../scenario/types';
import { defineMessages } from '../define-messages';

export const wants = defineMessages({
  outcome: ({ title }: { title: string }) => `It ends with “${title}”`,
  standing: ({ interest, standing }: { interest: string; standing: string }) =>
    `In the end “${interest}” is ${standing}`,
  condition: ({ clause }: { clause: string }) => `In the end ${clause}`,
  whose: ({ party }: { party: string }) => `${party}, what it wants`,
});

/** What a party wants of the end, one statement of it. */
export function describeWant(scenario: Scenario, want: Want): string {
  if ('outcome' in want) return wants.outcome({ title: lookup(scenario).outcome(want.outcome).title });
  if ('condition' in want) return wants.condition({ clause: describeCondition(scenario, want.condition) });
  const { name } = lookup(scenario).interest(want.interest);
  return wants.standing({ interest: name, standing: want.standing });
}
