import { type Fault, type Path, warning } from '../scenario/check/fault';
import { holds } from '../scenario/conditions';
import type { Condition } from '../scenario/types';
import { positionAt, type Space } from './space';

/** A text that is told only where its condition holds: at a place, or by a move. */
interface Conditional {
  readonly when: Condition;
  readonly path: Path;
}

/** The sentences of accounts and consequences that are told at no position of a complete space. */
export function* neverTold(space: Space): Generator<Fault> {
  const { situations, outcomes } = space.compiled.scenario;
  const untoldAt = [
    ...situations.map(({ account }, at) => conditional(account, ['situations', at, 'account'])),
    ...outcomes.map(({ account }, at) => conditional(account, ['outcomes', at, 'account'])),
  ];
  const untoldBy = situations.flatMap(({ moves }, at) =>
    moves.map(({ consequences }, index) =>
      conditional(consequences, ['situations', at, 'moves', index, 'consequences']),
    ),
  );
  const places = new Set<number>();
  const made = new Set<number>();
  for (let at = 0; at < space.size; at += 1) {
    const place = space.placeOf[at] as number;
    places.add(place);
    const moves = space.stepMove.subarray(space.stepsFrom[at], space.stepsFrom[at + 1]);
    for (const move of moves) made.add(move);
    const untold = [untoldAt[place], ...Array.from(moves, (move) => untoldBy[move])];
    if (untold.every((each) => !each || each.size === 0)) continue;
    const { facts } = positionAt(space, at);
    for (const each of untold) {
      for (const sentence of each ?? []) if (holds(sentence.when, facts)) each?.delete(sentence);
    }
  }
  // Of a place or a move that no path comes to, that alone is told.
  yield* [...places].flatMap((place) => faultsOf(untoldAt[place]));
  yield* [...made].flatMap((move) => faultsOf(untoldBy[move]));
}

function conditional(
  parts: readonly { readonly when?: Condition | undefined }[],
  path: Path,
): Set<Conditional> {
  return new Set(
    parts.flatMap(({ when }, index) => (when ? [{ when, path: [...path, index, 'when'] }] : [])),
  );
}

function faultsOf(untold: ReadonlySet<Conditional> = new Set()): Fault[] {
  return [...untold].map(({ path }) =>
    warning(
      path,
      'This is never told: no path comes here and meets its condition.',
      'Loosen the condition, or let a move bring about what it asks for.',
    ),
  );
}
