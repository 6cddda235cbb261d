import { type Fault, information, quoted, warning } from '../../scenario/check/fault';
import { holds } from '../../scenario/conditions';
import type { SituationId } from '../../scenario/types';
import { arrivalsOf } from '../factcheck/arrivals';
import { firstOrAgain, textsAtOnce } from '../factcheck/first-or-again';
import { readPlaces } from '../factcheck/read-places';
import { type ReadWhere, type Statement, statementsOf } from '../factcheck/statements';
import { type StateSpace, stateAt } from '../state-space/state-space';
import { componentsOf } from '../state-space/strong-components';

/** With more steps to follow than this, once for every text, whether a text is read twice takes too long for a check. */
const maxFollowed = 100_000_000;

/** Statements that stand in the same words at one place, more than once on one page. */
export function* twiceOnOneScreen(space: StateSpace): Generator<Fault> {
  const { nodes } = space.compiled.packing;
  const alike = new Map<string, Statement[]>();
  for (const statement of statementsOf(space.compiled.scenario)) {
    const { place, text, read } = statement;
    if (!read || read.some(({ move }) => move !== undefined)) continue;
    const key = `${place} ${plain(text)}`;
    alike.set(key, [...(alike.get(key) ?? []), statement]);
  }
  const groups = [...alike.values()].filter(({ length }) => length > 1);
  for (const group of groups) {
    const [{ place }] = group as [Statement];
    const node = nodes.indexOf(place as SituationId);
    const told = new Set<Statement>();
    for (let state = 0; state < space.size; state += 1) {
      if (space.nodeOf[state] !== node) continue;
      const { facts } = stateAt(space, state);
      const [, ...others] = group.filter(({ read }) => read?.some(({ when }) => holds(when, facts)));
      for (const other of others) {
        if (told.has(other)) continue;
        told.add(other);
        const message = `${quoted(other.text)} stands twice on one page.`;
        yield warning(other.path, message, 'Say it once, or let their conditions exclude each other.');
      }
    }
  }
}

/** The passages of accounts that some walk reads more than once. */
export function* readTwice(space: StateSpace): Generator<Fault> {
  const passages = statementsOf(space.compiled.scenario).filter(({ kind }) => kind === 'account');
  const reads = passages.flatMap(({ read }) => (read ? [read] : []));
  const byKey = new Map<string, readonly ReadWhere[]>(reads.map((read) => [JSON.stringify(read), read]));
  if (space.stepTo.length * byKey.size > maxFollowed) {
    const message =
      'Whether a walk reads a passage more than once was not looked at: there are too many states.';
    yield information([], message, 'Use fewer facts, or let fewer moves be open in any order.');
    return;
  }
  const arrivals = arrivalsOf(space);
  const components = componentsOf(arrivals);
  const readingsOf = readPlaces(arrivals, reads.flat());
  const keys = [...byKey.keys()];
  const repeated = new Set<string>();
  for (let from = 0; from < keys.length; from += textsAtOnce) {
    const batch = keys.slice(from, from + textsAtOnce);
    const readings = batch.map((key) => readingsOf(byKey.get(key) ?? []));
    firstOrAgain(arrivals, components, readings).again.forEach((again, text) => {
      if (again.includes(1)) repeated.add(batch[text] as string);
    });
  }
  for (const { path, read } of passages) {
    if (!repeated.has(JSON.stringify(read))) continue;
    yield information(
      [...path, 'text'],
      'A walk can read this more than once.',
      'See that it is true the second time too, or let its condition hold once.',
    );
  }
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}
