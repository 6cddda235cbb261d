import { type Fault, type JsonPath, warning } from '../../scenario/check/fault';
import { holds } from '../../scenario/conditions';
import type { Condition, Facts } from '../../scenario/types';
import { type StateSpace, stateAt } from '../state-space/state-space';

/** A text that is told only where its condition holds: at a place, or by a move. */
interface Conditional {
  readonly when: Condition;
  readonly path: JsonPath;
}

/** The sentences of accounts, consequences and meanings that are told at no state of a complete space. */
export function* unreachableText(space: StateSpace): Generator<Fault> {
  const { situations, outcomes } = space.compiled.scenario;
  const untoldAt = [
    ...situations.map(({ account }, at) => conditional(account, ['situations', at, 'account'])),
    ...outcomes.map(({ account, meaning }, at) => {
      const told = [...conditional(account, ['outcomes', at, 'account'])];
      const meant = meaning.map((each, index) =>
        conditional(each.account, ['outcomes', at, 'meaning', index, 'account']),
      );
      return new Set([...told, ...meant.flatMap((each) => [...each])]);
    }),
  ];
  const untoldBy = situations.flatMap(({ moves }, at) =>
    moves.map(({ consequences }, index) =>
      conditional(consequences, ['situations', at, 'moves', index, 'consequences']),
    ),
  );
  const isReached = new Uint8Array(untoldAt.length);
  const isMade = new Uint8Array(untoldBy.length);
  for (let at = 0; at < space.size; at += 1) {
    const place = space.nodeOf[at] as number;
    isReached[place] = 1;
    let facts: Facts | undefined;
    const tell = (sentences: Set<Conditional>) => {
      for (const sentence of sentences) {
        facts ??= stateAt(space, at).facts;
        if (holds(sentence.when, facts)) sentences.delete(sentence);
      }
    };
    tell(untoldAt[place] as Set<Conditional>);
    const end = space.stepsFrom[at + 1] as number;
    for (let step = space.stepsFrom[at] as number; step < end; step += 1) {
      const move = space.stepMove[step] as number;
      isMade[move] = 1;
      tell(untoldBy[move] as Set<Conditional>);
    }
  }
  // Of a place or a move that no path comes to, that alone is told.
  yield* untoldAt.flatMap((untold, place) => (isReached[place] ? faultsOf(untold) : []));
  yield* untoldBy.flatMap((untold, move) => (isMade[move] ? faultsOf(untold) : []));
}

function conditional(
  parts: readonly { readonly when?: Condition | undefined }[],
  path: JsonPath,
): Set<Conditional> {
  return new Set(
    parts.flatMap(({ when }, index) => (when ? [{ when, path: [...path, index, 'when'] }] : [])),
  );
}

function faultsOf(untold: ReadonlySet<Conditional>): Fault[] {
  return [...untold].map(({ path }) =>
    warning(
      path,
      'This is never told: no path comes here and meets its condition.',
      'Loosen the condition, or let a move bring about what it asks for.',
    ),
  );
}
