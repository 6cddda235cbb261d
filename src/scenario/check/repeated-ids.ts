import type { Scenario } from '../types';
import { error, type Fault, type JsonPath, quoted } from './fault';
import type { FormatPath } from './format-path';

type Named = readonly [id: string, path: JsonPath];

/** Where an id stands for a second thing of its kind, or twice where it may stand once. */
export function* repeatedIds(scenario: Scenario, place: FormatPath): Generator<Fault> {
  const { sources, parties, facts, situations, outcomes, assumptions } = scenario;
  const twice = (kind: string, ids: readonly Named[]) => secondOf(kind, ids, place);
  yield* twice('source', named(sources, 'sources'));
  for (const [at, { passages }] of sources.entries()) {
    yield* twice('passage', named(passages, 'sources', at, 'passages'));
  }
  yield* twice('party', named(parties, 'parties'));
  yield* twice(
    'interest',
    parties.flatMap(({ interests }, at) => named(interests, 'parties', at, 'interests')),
  );
  yield* twice('fact', named(facts, 'facts'));
  for (const [at, { values }] of facts.entries()) yield* twice('value', named(values, 'facts', at, 'values'));
  yield* twice('phase', named(scenario.phases, 'phases'));
  yield* twice('situation or outcome', [...named(situations, 'situations'), ...named(outcomes, 'outcomes')]);
  yield* phasesAsOutcomes(scenario, place);
  yield* twice(
    'move',
    situations.flatMap(({ moves }, at) => named(moves, 'situations', at, 'moves')),
  );
  yield* twice('assumption', named(assumptions, 'assumptions'));
  for (const [at, { answers }] of assumptions.entries()) {
    yield* twice('answer', named(answers, 'assumptions', at, 'answers'));
  }
  yield* namedTwice(scenario);
  for (const [at, { id }] of parties.entries()) {
    if (id !== 'chance') continue;
    const message = 'A party has the id "chance", which stands for what no party decides.';
    yield error(['parties', at, 'id'], message, 'Give the party another id.');
  }
}

/** Where a phase and an outcome go by one id: both are states of the scenario's machine, side by side. */
function* phasesAsOutcomes({ phases, outcomes }: Scenario, place: FormatPath): Generator<Fault> {
  const first = new Map<string, JsonPath>(named(phases, 'phases'));
  for (const [id, path] of named(outcomes, 'outcomes')) {
    const phase = first.get(id);
    if (!phase) continue;
    const message = `An outcome has the id ${quoted(id)} of a phase, ${place(phase.slice(0, -1))}.`;
    yield error(path, message, 'Give one of the two another id, and check what names it.');
  }
}

/** Where a deal names a party twice, an outcome an interest, or a party's values an outcome. */
function* namedTwice({ parties, outcomes }: Scenario): Generator<Fault> {
  for (const [at, { id, deal, meaning }] of outcomes.entries()) {
    const outcome = `the outcome ${quoted(id)}`;
    for (const [party, index] of repeated(deal?.between ?? [])) {
      const path = ['outcomes', at, 'deal', 'between', index];
      yield error(path, `The deal of ${outcome} names the party ${quoted(party)} twice.`, 'Name it once.');
    }
    for (const [interest, index] of repeated(meaning.map((each) => each.interest))) {
      const path = ['outcomes', at, 'meaning', index];
      const message = `The outcome ${quoted(id)} says twice what it means for the interest ${quoted(interest)}.`;
      yield error(path, message, 'Make one of the two; what varies goes into the account of one.');
    }
  }
  for (const [at, { id, values = [] }] of parties.entries()) {
    for (const [outcome, index] of repeated(values.map((each) => each.outcome))) {
      const message = `The party ${quoted(id)} has two values for the outcome ${quoted(outcome)}.`;
      yield error(['parties', at, 'values', index], message, 'Take one of the two out.');
    }
  }
}

/** What stands in a list after it stood there before, with its place. */
function repeated(ids: readonly string[]): [id: string, index: number][] {
  return ids.flatMap((id, index) => (ids.indexOf(id) < index ? [[id, index] as [string, number]] : []));
}

function named(parts: readonly { readonly id: string }[], ...path: JsonPath): Named[] {
  return parts.map(({ id }, index) => [id, [...path, index, 'id']]);
}

function* secondOf(kind: string, ids: readonly Named[], place: FormatPath): Generator<Fault> {
  const first = new Map<string, JsonPath>();
  for (const [id, path] of ids) {
    const earlier = first.get(id);
    if (earlier) {
      const message = `A second ${kind} has the id ${quoted(id)}; the first is ${place(earlier.slice(0, -1))}.`;
      yield error(path, message, 'Give one of the two another id, and check what names it.');
    } else first.set(id, path);
  }
}
