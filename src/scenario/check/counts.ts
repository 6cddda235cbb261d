import type { Scenario } from '../types';
import { error, type Fault, type JsonPath } from './fault';
import { limits } from './limits';

/** Where a scenario has more parts of a kind than it may. */
export function* countFaults(scenario: Scenario): Generator<Fault> {
  const { parties, facts, phases, situations, outcomes, assumptions, sources } = scenario;
  yield* tooMany('sources', sources.length, ['sources']);
  for (const [at, { passages }] of sources.entries()) {
    yield* tooMany('passages', passages.length, ['sources', at, 'passages']);
  }
  yield* tooMany('parties', parties.length, ['parties']);
  yield* tooMany('interests', total(parties.map(({ interests }) => interests)), ['parties']);
  for (const [at, { wants = [] }] of parties.entries()) {
    yield* tooMany('wants', wants.length, ['parties', at, 'wants']);
  }
  yield* tooMany('facts', facts.length, ['facts']);
  for (const [at, fact] of facts.entries())
    yield* tooMany('values', fact.values.length, ['facts', at, 'values']);
  yield* tooMany('phases', phases.length, ['phases']);
  yield* tooMany('situations', situations.length, ['situations']);
  yield* tooMany('outcomes', outcomes.length, ['outcomes']);
  yield* tooMany('moves', total(situations.map(({ moves }) => moves)), ['situations']);
  yield* tooMany('assumptions', assumptions.length, ['assumptions']);
  for (const [at, { answers }] of assumptions.entries()) {
    yield* tooMany('answers', answers.length, ['assumptions', at, 'answers']);
  }
}

function total(lists: readonly (readonly unknown[])[]): number {
  return lists.reduce((sum, list) => sum + list.length, 0);
}

function* tooMany(kind: keyof typeof limits, count: number, path: JsonPath): Generator<Fault> {
  if (count <= limits[kind]) return;
  const most = limits[kind].toLocaleString('en');
  yield error(
    path,
    `There are ${count.toLocaleString('en')} ${kind}; ${most} are the most.`,
    `Take some out until ${most} are left.`,
  );
}
