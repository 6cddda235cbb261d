import { factsAsked } from '../../scenario/check/conditions-in';
import { type Fault, quoted, warning } from '../../scenario/check/fault';
import { holds } from '../../scenario/conditions';
import type { Condition, Move, Outcome, Scenario } from '../../scenario/types';
import { moveWeights } from '../odds/likelihoods';
import { type Compiled, compileMoves } from '../state-space/compile-moves';
import type { MoveTable } from '../state-space/move-table';
import { LimitExceeded } from '../state-space/not-computable';
import {
  endsAt,
  exploreStateSpace,
  outcomeAt,
  pathTo,
  type StateSpace,
  stateAt,
} from '../state-space/state-space';
import { readTwice, twiceOnOneScreen } from './repeated-text';
import { unchangedStandings } from './unchanged-standings';
import { unreachableText } from './unreachable-text';

/** How many moves, texts and facts that they ask for are looked at for a check, over all states: half a second's. */
const checkedLooks = 20_000_000;
/** A file of more moves and texts than this takes long to read, and the less of it is explored. */
const partsAtEase = 3_000;
/** What a state takes beside what is looked at there, in looks. */
const maxStateReads = 40;

/** A way of more moves than this is told by its last alone: no one reads the others. */
const movesNamed = 40;

/**
 * What is wrong with where a scenario leads, with no assumption fixed: ends that are no outcome, two movers at once, no likelihood,
 * and situations, outcomes, moves and sentences that no path comes to.
 * Where there are more states than a few seconds are enough for, a warning says so, and that nothing leads somewhere
 * is then not said.
 * @param onProgress told how many states were met, every 50,000 or so
 * @param withNotes whether an author is told of the wording too: words that stand twice on one page and, as information,
 * since they may well be meant, texts that a walk reads again and standings that stay as they are
 */
export function* checkReachability(
  scenario: Scenario,
  onProgress?: (states: number) => void,
  withNotes = false,
): Generator<Fault> {
  let space: StateSpace;
  try {
    space = exploreStateSpace(scenario, { limit: limitOf(compileMoves(scenario)), onProgress });
  } catch (refusal) {
    if (!(refusal instanceof LimitExceeded)) throw refusal;
    yield warning(['facts'], refusal.message, 'Take out a fact, or values of a fact.');
    return;
  }
  if (!space.isComplete) {
    const count = space.size.toLocaleString('en');
    yield warning(
      [],
      `More than ${count} positions can be reached, and only so many were explored; what no path reaches is not told.`,
      'Use fewer facts, or let fewer moves be open in any order.',
    );
  }
  yield* deadEnds(space);
  yield* severalMovers(space);
  yield* withoutLikelihood(space);
  yield* withoutWords(space);
  if (!space.isComplete) return;
  yield* unreached(space);
  yield* neverOpen(space);
  yield* unreachableText(space);
  if (!withNotes) return;
  yield* twiceOnOneScreen(space);
  yield* unchangedStandings(space);
  yield* readTwice(space);
}

/** How many states are explored at most: fewer where each takes long, as many moves and texts ask for many facts. */
function limitOf({ scenario, packing, tables, movesAt }: Compiled): number {
  const looksOf = (texts: readonly { readonly when?: Condition | undefined }[]) =>
    sum(texts.flatMap(({ when }) => (when ? [1 + [...factsAsked(when, [])].length] : [])));
  const atOutcomes = scenario.outcomes.map(
    ({ account, meaning }) =>
      maxStateReads +
      packing.facts.length +
      looksOf([...account, ...meaning.flatMap((each) => each.account)]),
  );
  const looks = scenario.situations.map(({ account, moves }, place) => {
    const texts = looksOf([...account, ...moves.flatMap((move) => move.consequences)]);
    const ofMoves = Array.from(
      movesAt[place] as Int32Array,
      (move) => 1 + sum((tables[move] as readonly MoveTable[]).map(({ looks }) => looks)),
    );
    return maxStateReads + packing.facts.length + texts + sum(ofMoves);
  });
  const parts = scenario.situations.reduce((count, { account, moves }) => {
    return count + account.length + moves.length + sum(moves.map((move) => move.consequences.length));
  }, 0);
  const ease = Math.min(1, partsAtEase / parts) ** 2;
  return Math.max(1, Math.floor((checkedLooks * ease) / Math.max(...looks, ...atOutcomes)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}

function* deadEnds(space: StateSpace): Generator<Fault> {
  const { scenario } = space.compiled;
  for (const { at, place } of firstWhere(space, (at) => isDeadEnd(space, at))) {
    const { id } = scenario.situations[place] as Scenario['situations'][number];
    yield warning(
      ['situations', place],
      `The situation ${quoted(id)} can be a dead end: no move is open there ${wayInWords(pathTo(space, at))}, and it is no outcome.`,
      'Add a move that is open then, or loosen the condition of one.',
    );
  }
}

function isDeadEnd(space: StateSpace, at: number): boolean {
  // Where the limit was met, a step may only be missing.
  return outcomeAt(space, at) < 0 && endsAt(space, at) && !space.truncatedStates.has(at);
}

function* severalMovers(space: StateSpace): Generator<Fault> {
  const { moverOf, movers, scenario } = space.compiled;
  const { stepsFrom, stepMove } = space;
  const moverBy = (step: number) => moverOf[stepMove[step] as number] as number;
  const isShared = (at: number) => {
    const [from, end] = [stepsFrom[at] as number, stepsFrom[at + 1] as number];
    for (let step = from + 1; step < end; step += 1) if (moverBy(step) !== moverBy(from)) return true;
    return false;
  };
  for (const { at, place } of firstWhere(space, isShared)) {
    const { id } = scenario.situations[place] as Scenario['situations'][number];
    const steps = stepMove.subarray(stepsFrom[at], stepsFrom[at + 1]);
    const sharing = new Set(Array.from(steps, (move) => moverOf[move] as number));
    const names = [...sharing].map((mover) => quoted(movers[mover] as string)).join(' and ');
    yield warning(
      ['situations', place, 'moves'],
      `At the situation ${quoted(id)} more than one has open moves ${wayInWords(pathTo(space, at))}: ${names}.`,
      'Let a condition say whose turn it is, or make a situation for each.',
    );
  }
}

function* withoutLikelihood(space: StateSpace): Generator<Fault> {
  const weights = moveWeights(space.compiled, {});
  const { stepsFrom, stepMove } = space;
  const isAllZero = (at: number) => {
    const [from, end] = [stepsFrom[at] as number, stepsFrom[at + 1] as number];
    for (let step = from; step < end; step += 1) if (weights[stepMove[step] as number] !== 0) return false;
    return end > from;
  };
  for (const { at, place } of firstWhere(space, isAllZero)) {
    const { id } = space.compiled.scenario.situations[place] as Scenario['situations'][number];
    yield warning(
      ['situations', place, 'moves'],
      `At the situation ${quoted(id)} every move that is open ${wayInWords(pathTo(space, at))} has the likelihood 0.`,
      'Give one of them more.',
    );
  }
}

type Meaning = Outcome['meaning'][number];

/** Where an outcome comes about and nothing says what it means for an interest of which it speaks. */
function* withoutWords(space: StateSpace): Generator<Fault> {
  const { situations, outcomes } = space.compiled.scenario;
  const mayBeSilent = outcomes.map(({ meaning }) =>
    [...meaning.entries()].filter(([, { account }]) => account.every(({ when }) => when !== undefined)),
  );
  for (let at = 0; at < space.size; at += 1) {
    const place = (space.nodeOf[at] as number) - situations.length;
    const unsure = mayBeSilent[place] ?? [];
    if (unsure.length === 0) continue;
    const { facts } = stateAt(space, at);
    const isTold = ({ account }: Meaning) => account.some(({ when }) => holds(when, facts));
    mayBeSilent[place] = unsure.filter(([, meaning]) => isTold(meaning));
    for (const [index, meaning] of unsure) {
      if (!isTold(meaning)) {
        yield warning(
          ['outcomes', place, 'meaning', index, 'account'],
          `The outcome ${quoted(outcomes[place]?.id ?? '')} says nothing of what it means for the interest ${quoted(meaning.interest)} ${wayInWords(pathTo(space, at))}.`,
          'Add a passage for then, or one without a condition.',
        );
      }
    }
  }
}

/** For each place the first state met there of which something is true. */
function* firstWhere(
  space: StateSpace,
  isSo: (state: number) => boolean,
): Generator<{ at: number; place: number }> {
  const told = new Set<number>();
  for (let at = 0; at < space.size; at += 1) {
    const place = space.nodeOf[at] as number;
    if (told.has(place) || !isSo(at)) continue;
    told.add(place);
    yield { at, place };
  }
}

function* unreached({ compiled, nodeOf }: StateSpace): Generator<Fault> {
  const { situations, outcomes } = compiled.scenario;
  const reached = among(compiled.packing.nodes.length, nodeOf);
  for (const [at, { id }] of situations.entries()) {
    if (reached[at]) continue;
    const message = `No path reaches the situation ${quoted(id)}.`;
    yield warning(['situations', at], message, 'Let a move lead to it, or take it out.');
  }
  for (const [at, { id }] of outcomes.entries()) {
    if (reached[situations.length + at]) continue;
    const message = `No path reaches the outcome ${quoted(id)}.`;
    yield warning(['outcomes', at], message, 'Let a move lead to it, or take it out.');
  }
}

/** Moves of situations that are reached, which are open at no state there. */
function* neverOpen({ compiled, nodeOf, stepMove }: StateSpace): Generator<Fault> {
  const reached = among(compiled.packing.nodes.length, nodeOf);
  const made = among(compiled.moves.length, stepMove);
  for (const [place, situation] of compiled.scenario.situations.entries()) {
    if (!reached[place]) continue;
    for (const [index, { id }] of situation.moves.entries()) {
      if (made[(compiled.movesAt[place] as Int32Array)[index] as number]) continue;
      yield warning(
        ['situations', place, 'moves', index, 'when'],
        `The move ${quoted(id)} is never open: no path meets its condition.`,
        'Loosen the condition, or let a move bring about what it asks for.',
      );
    }
  }
}

/** Which of so many numbers are among some: 1 where one is. */
function among(count: number, numbers: Int32Array): Uint8Array {
  const found = new Uint8Array(count);
  for (const number of numbers) found[number] = 1;
  return found;
}

function wayInWords(moves: readonly Move[]): string {
  if (moves.length === 0) return 'at the start';
  if (moves.length > movesNamed) {
    const count = moves.length.toLocaleString('en');
    return `after ${count} moves, the last of them ${quoted((moves.at(-1) as Move).id)}`;
  }
  return `after ${moves.map(({ id }) => quoted(id)).join(', ')}`;
}
