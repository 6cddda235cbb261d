import type { Scenario, Want } from '../types';
import { type Fault, quoted, warning } from './fault';

/** Where a party wants the same twice, or has values for some outcomes and none for others. */
export function* wantFaults({ parties, outcomes }: Scenario): Generator<Fault> {
  for (const [at, { id, wants = [], values }] of parties.entries()) {
    const said = wants.map(wanted);
    for (const [index, want] of said.entries()) {
      if (said.indexOf(want) === index) continue;
      const message = `The party ${quoted(id)} wants the same twice.`;
      yield warning(['parties', at, 'wants', index], message, 'Keep the place that it has first.');
    }
    if (!values) continue;
    const valued = new Set(values.map(({ outcome }) => outcome));
    for (const outcome of outcomes) {
      if (valued.has(outcome.id)) continue;
      const message = `The party ${quoted(id)} has no value for the outcome ${quoted(outcome.id)}.`;
      yield warning(['parties', at, 'values'], message, 'Give it one; without all of them none is used.');
    }
  }
}

/** What a statement says is wanted, whatever it rests on. */
function wanted({ basis: _, ...want }: Want): string {
  return JSON.stringify(want);
}
