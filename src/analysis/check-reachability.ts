import { factsAsked } from '../scenario/check/conditions-in';
import { type Fault, quoted, warning } from '../scenario/check/fault';
import { openMoves } from '../scenario/positions';
import type { Move, Scenario } from '../scenario/types';
import { moveWeights } from './likelihoods';
import { neverTold } from './never-told';
import { endsAt, explore, movesTo, outcomeAt, positionAt, type Space } from './space';

/** Positions beyond this many are not explored for a check. */
const checkedPositions = 500_000;
/** How many moves, texts and facts they ask for are looked at for a check, over all positions. */
const checkedLooks = 20_000_000;

/**
 * What is wrong with where a scenario leads, with no assumption fixed: ends that are no outcome, two movers at once, no likelihood,
 * and situations, outcomes, moves and sentences that no path comes to.
 * @param limit how many positions are explored at most; where there are more, a warning says so, and that nothing
 *   leads somewhere is then not said
 * @param onProgress told how many positions were met, every 50,000 or so
 */
export function* checkReachability(
  scenario: Scenario,
  limit = usualLimitOf(scenario),
  onProgress?: (positions: number) => void,
): Generator<Fault> {
  let space: Space;
  try {
    space = explore(scenario, { limit, onProgress });
  } catch (refusal) {
    if (!(refusal instanceof RangeError)) throw refusal;
    yield warning(['facts'], refusal.message, 'Take out a fact, or values of a fact.');
    return;
  }
  if (!space.isComplete) {
    const count = limit.toLocaleString('en');
    yield warning(
      [],
      `More than ${count} positions can be reached, and only so many were explored; what no path reaches is not told.`,
      'Use fewer facts, or let fewer moves be open in any order.',
    );
  }
  yield* deadEnds(space);
  yield* severalMovers(space);
  yield* withoutLikelihood(space);
  if (!space.isComplete) return;
  yield* unreached(space);
  yield* neverOpen(space);
  yield* neverTold(space);
}

/** Fewer positions where each takes long: where many moves and texts ask for many facts. */
function usualLimitOf({ situations }: Scenario): number {
  const looks = situations.map(({ account, moves }) => {
    const conditional = [...account, ...moves, ...moves.flatMap((move) => move.consequences)];
    return conditional.reduce((sum, { when }) => sum + 1 + (when ? [...factsAsked(when, [])].length : 0), 0);
  });
  return Math.min(checkedPositions, Math.floor(checkedLooks / Math.max(1, ...looks)));
}

function* deadEnds(space: Space): Generator<Fault> {
  const { scenario } = space.compiled;
  for (const { at, place } of firstWhere(space, (at) => isDeadEnd(space, at))) {
    const { id } = scenario.situations[place] as Scenario['situations'][number];
    yield warning(
      ['situations', place],
      `The situation ${quoted(id)} can be a dead end: no move is open there ${wayInWords(movesTo(space, at))}, and it is no outcome.`,
      'Add a move that is open then, or loosen the condition of one.',
    );
  }
}

function isDeadEnd(space: Space, at: number): boolean {
  if (outcomeAt(space, at) >= 0 || !endsAt(space, at)) return false;
  // Where the limit was met, a step may only be missing.
  return space.isComplete || openMoves(space.compiled.scenario, positionAt(space, at)).length === 0;
}

function* severalMovers(space: Space): Generator<Fault> {
  const { moverOf, movers, scenario } = space.compiled;
  const moversAt = (at: number) => {
    const steps = space.stepMove.subarray(space.stepsFrom[at], space.stepsFrom[at + 1]);
    return new Set(Array.from(steps, (move) => moverOf[move] as number));
  };
  for (const { at, place } of firstWhere(space, (at) => moversAt(at).size > 1)) {
    const { id } = scenario.situations[place] as Scenario['situations'][number];
    const names = [...moversAt(at)].map((mover) => quoted(movers[mover] as string)).join(' and ');
    yield warning(
      ['situations', place, 'moves'],
      `At the situation ${quoted(id)} more than one has open moves ${wayInWords(movesTo(space, at))}: ${names}.`,
      'Let a condition say whose turn it is, or make a situation for each.',
    );
  }
}

function* withoutLikelihood(space: Space): Generator<Fault> {
  const weights = moveWeights(space.compiled, {});
  const isAllZero = (at: number) =>
    !endsAt(space, at) &&
    space.stepMove
      .subarray(space.stepsFrom[at], space.stepsFrom[at + 1])
      .every((move) => weights[move] === 0);
  for (const { at, place } of firstWhere(space, isAllZero)) {
    const { id } = space.compiled.scenario.situations[place] as Scenario['situations'][number];
    yield warning(
      ['situations', place, 'moves'],
      `At the situation ${quoted(id)} every move that is open ${wayInWords(movesTo(space, at))} has the likelihood 0.`,
      'Give one of them more.',
    );
  }
}

/** For each place the first position met there of which something is true. */
function* firstWhere(
  space: Space,
  isSo: (position: number) => boolean,
): Generator<{ at: number; place: number }> {
  const told = new Set<number>();
  for (let at = 0; at < space.size; at += 1) {
    const place = space.placeOf[at] as number;
    if (told.has(place) || !isSo(at)) continue;
    told.add(place);
    yield { at, place };
  }
}

function* unreached({ compiled, placeOf }: Space): Generator<Fault> {
  const { situations, outcomes } = compiled.scenario;
  const reached = new Set(placeOf);
  for (const [at, { id }] of situations.entries()) {
    if (reached.has(at)) continue;
    const message = `No path reaches the situation ${quoted(id)}.`;
    yield warning(['situations', at], message, 'Let a move lead to it, or take it out.');
  }
  for (const [at, { id }] of outcomes.entries()) {
    if (reached.has(situations.length + at)) continue;
    const message = `No path reaches the outcome ${quoted(id)}.`;
    yield warning(['outcomes', at], message, 'Let a move lead to it, or take it out.');
  }
}

/** Moves of situations that are reached, which are open at no position there. */
function* neverOpen({ compiled, placeOf, stepMove }: Space): Generator<Fault> {
  const reached = new Set(placeOf);
  const made = new Set(stepMove);
  for (const [place, situation] of compiled.scenario.situations.entries()) {
    if (!reached.has(place)) continue;
    for (const [index, { id }] of situation.moves.entries()) {
      if (made.has(compiled.movesAt[place]?.[index] as number)) continue;
      yield warning(
        ['situations', place, 'moves', index, 'when'],
        `The move ${quoted(id)} is never open: no path meets its condition.`,
        'Loosen the condition, or let a move bring about what it asks for.',
      );
    }
  }
}

function wayInWords(moves: readonly Move[]): string {
  if (moves.length === 0) return 'at the start';
  return `after ${moves.map(({ id }) => quoted(id)).join(', ')}`;
}
