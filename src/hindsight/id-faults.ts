import { closestMatch } from '../scenario/check/did-you-mean';
import { error, type Fault, type JsonPath, quoted } from '../scenario/check/fault';
import type { Scenario } from '../scenario/types';
import type { Hindsight, Target } from './types';

interface Named {
  readonly kind: string;
  readonly id: string;
  readonly path: JsonPath;
}

/** Where hindsight names a part of its scenario or a note that there is none of, or one id names two things. */
export function* idFaults(hindsight: Hindsight, scenario: Scenario): Generator<Fault> {
  yield* repeated('note', hindsight.notes, ['notes']);
  yield* repeated('walk', hindsight.walks, ['walks']);
  yield* repeated('topic', hindsight.missing, ['missing']);
  const known = knownIds(hindsight, scenario);
  for (const { kind, id, path } of namesIn(hindsight)) {
    const ids = known[kind];
    if (!ids || ids.has(id)) continue;
    const meant = closestMatch(id, ids);
    const fix = meant ? `Did you mean ${quoted(meant)}?` : 'Name one that there is.';
    yield error(path, `There is no ${kind} ${quoted(id)}.`, fix);
  }
}

function* repeated(
  kind: string,
  parts: readonly { readonly id: string }[],
  path: JsonPath,
): Generator<Fault> {
  const met = new Set<string>();
  for (const [at, { id }] of parts.entries()) {
    if (met.has(id)) {
      yield error(
        [...path, at, 'id'],
        `A second ${kind} has the id ${quoted(id)}.`,
        'Give it an id of its own.',
      );
    }
    met.add(id);
  }
}

function knownIds(
  { notes }: Hindsight,
  { parties, facts, situations, outcomes }: Scenario,
): Readonly<Record<string, ReadonlySet<string>>> {
  const idsOf = (parts: readonly { readonly id: string }[]) => new Set(parts.map(({ id }) => id));
  return {
    note: idsOf(notes),
    party: idsOf(parties),
    interest: idsOf(parties.flatMap(({ interests }) => interests)),
    fact: idsOf(facts),
    situation: idsOf(situations),
    move: idsOf(situations.flatMap(({ moves }) => moves)),
    outcome: idsOf(outcomes),
  };
}

function* namesIn(hindsight: Hindsight): Generator<Named> {
  for (const [at, { on }] of hindsight.notes.entries()) {
    for (const [index, target] of on.entries()) yield* namesOfTarget(target, ['notes', at, 'on', index]);
  }
  for (const [at, { steps }] of hindsight.walks.entries()) {
    for (const [index, { move, notes }] of steps.entries()) {
      const path = ['walks', at, 'steps', index];
      if (move !== undefined) yield { kind: 'move', id: move, path: [...path, 'move'] };
      yield* notesNamed(notes, path);
    }
  }
  for (const [at, { moments }] of hindsight.closeUps.entries()) {
    for (const [index, { outcome, notes }] of moments.entries()) {
      const path = ['closeUps', at, 'moments', index];
      if (outcome !== undefined) yield { kind: 'outcome', id: outcome, path: [...path, 'outcome'] };
      yield* notesNamed(notes, path);
    }
  }
  for (const [at, { interest }] of hindsight.standings.entries()) {
    yield { kind: 'interest', id: interest, path: ['standings', at, 'interest'] };
  }
  for (const list of ['readings', 'missing', 'retrospect', 'standings', 'questions'] as const) {
    for (const [at, { notes }] of hindsight[list].entries()) yield* notesNamed(notes, [list, at]);
  }
}

function* namesOfTarget(target: Target, path: JsonPath): Generator<Named> {
  for (const [kind, id] of Object.entries(target)) {
    if (typeof id === 'string') yield { kind, id, path: [...path, kind] };
  }
}

function* notesNamed(notes: readonly string[], path: JsonPath): Generator<Named> {
  for (const [index, id] of notes.entries()) yield { kind: 'note', id, path: [...path, 'notes', index] };
}
