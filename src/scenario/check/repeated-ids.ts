import type { Scenario } from '../types';
import { pathInWords } from './diagnostic';
import { error, type Fault, type Path, quoted } from './fault';

type Named = readonly [id: string, path: Path];

/** Where an id stands for a second thing of its kind. */
export function* repeatedIds(scenario: Scenario): Generator<Fault> {
  const { parties, facts, situations, outcomes, assumptions } = scenario;
  yield* twice('party', named(parties, 'parties'));
  yield* twice(
    'interest',
    parties.flatMap(({ interests }, at) => named(interests, 'parties', at, 'interests')),
  );
  yield* twice('fact', named(facts, 'facts'));
  for (const [at, { values }] of facts.entries()) yield* twice('value', named(values, 'facts', at, 'values'));
  yield* twice('phase', named(scenario.phases, 'phases'));
  yield* twice('situation or outcome', [...named(situations, 'situations'), ...named(outcomes, 'outcomes')]);
  yield* phasesAsOutcomes(scenario);
  yield* twice(
    'move',
    situations.flatMap(({ moves }, at) => named(moves, 'situations', at, 'moves')),
  );
  yield* twice('assumption', named(assumptions, 'assumptions'));
  for (const [at, { answers }] of assumptions.entries()) {
    yield* twice('answer', named(answers, 'assumptions', at, 'answers'));
  }
  yield* twice('passage', named(scenario.source.passages, 'source', 'passages'));
  for (const [at, { id }] of parties.entries()) {
    if (id !== 'chance') continue;
    const message = 'A party has the id "chance", which stands for what no party decides.';
    yield error(['parties', at, 'id'], message, 'Give the party another id.');
  }
}

/** Where a phase and an outcome go by one id: both are states of the scenario's machine, side by side. */
function* phasesAsOutcomes({ phases, outcomes }: Scenario): Generator<Fault> {
  const first = new Map<string, Path>(named(phases, 'phases'));
  for (const [id, path] of named(outcomes, 'outcomes')) {
    const phase = first.get(id);
    if (!phase) continue;
    const message = `An outcome has the id ${quoted(id)} of a phase, ${pathInWords(phase.slice(0, -1))}.`;
    yield error(path, message, 'Give one of the two another id, and check what names it.');
  }
}

function named(parts: readonly { readonly id: string }[], ...path: Path): Named[] {
  return parts.map(({ id }, index) => [id, [...path, index, 'id']]);
}

function* twice(kind: string, ids: readonly Named[]): Generator<Fault> {
  const first = new Map<string, Path>();
  for (const [id, path] of ids) {
    const earlier = first.get(id);
    if (earlier) {
      const message = `A second ${kind} has the id ${quoted(id)}; the first is ${pathInWords(earlier.slice(0, -1))}.`;
      yield error(path, message, 'Give one of the two another id, and check what names it.');
    } else first.set(id, path);
  }
}
