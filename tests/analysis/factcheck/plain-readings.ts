import { accountAt, changesOf, meaningsAt, startStandings } from '../../../src/scenario/account';
import { lookup } from '../../../src/scenario/lookup';
import { choices, openMoves, startState, stateAfter } from '../../../src/scenario/states';
import type { Move, Scenario, State } from '../../../src/scenario/types';
import { stateKey } from '../../scenario/state-key';

/** Something that is read at a place of a walk. */
export interface Read {
  readonly text: string;
  /** The id of the move before; `start` where there is none. */
  readonly after: string;
  /** Where it is read, or its move is made. */
  readonly state: State;
}

/** What is read on coming to a state: all that the page shows there. */
export function readOnComing(scenario: Scenario, state: State, after: string): Read[] {
  const node = lookup(scenario).node(state.at);
  const shown = choices(scenario, state);
  const texts = [
    node.title,
    ...accountAt(scenario, state).map(({ text }) => text),
    ...shown.map(({ move }) => move.label),
    ...shown.flatMap(({ open, move }) => (open ? [move.does, move.why] : [])),
  ];
  const needs = shown
    .flatMap(({ open, requirements }) => (open ? [] : requirements))
    .map(({ words }) => words);
  const clauses = scenario.facts.flatMap(({ values }) => values.flatMap(({ is, isNot }) => [is, isNot]));
  const told = clauses.filter((clause) => needs.some((words) => words.includes(clause)));
  const meant = lookup(scenario).isOutcome(state.at)
    ? meaningsAt(lookup(scenario).outcome(state.at), state.facts)
        .flatMap(({ account }) => account)
        .map(({ text }) => text)
    : [];
  return [...texts, ...told, ...meant].map((text) => ({ text, after, state }));
}

/** What is read once a move is made: its story, and what it means where its outcome does not say. */
export function readOnMove(scenario: Scenario, move: Move, state: State, after: string): Read[] {
  const told = new Set(move.consequences.map(({ text }) => text));
  const changes = changesOf(scenario, move, { state, standings: startStandings(scenario) });
  const texts = [
    move.story,
    ...changes.flatMap(({ account }) => account.map(({ text }) => text)).filter((text) => told.has(text)),
  ];
  return texts.map((text) => ({ text, after, state }));
}

/**
 * Every complete walk, as what is read on it in order.
 * @returns undefined where there are more than so many
 */
export function everyWalk(scenario: Scenario, most: number): Read[][] | undefined {
  const walks: Read[][] = [];
  const go = (state: State, after: string, read: readonly Read[]) => {
    const here = [...read, ...readOnComing(scenario, state, after)];
    const open = openMoves(scenario, state);
    if (open.length === 0) walks.push(here);
    for (const move of open) {
      if (walks.length > most) return;
      const made = readOnMove(scenario, move, state, after);
      go(stateAfter(scenario, move, state), move.id, [...here, ...made]);
    }
  };
  go(startState(scenario), 'start', []);
  return walks.length > most ? undefined : walks;
}

/** What is read, with whether some walk has not read it before and some has. */
export interface ReadBefore extends Read {
  readonly isFirst: boolean;
  readonly isAgain: boolean;
}

/** Everything that some walk reads of a text, found by walking on with whether it has been read before. */
export function everyReading(scenario: Scenario, text: string): ReadBefore[] {
  const found = new Map<string, ReadBefore>();
  const visited = new Set<string>();
  const queue: { state: State; after: string; seen: boolean }[] = [
    { state: startState(scenario), after: 'start', seen: false },
  ];
  const note = (reads: readonly Read[], seen: boolean, isMove: boolean): boolean => {
    const read = reads.find((each) => each.text === text);
    if (!read) return seen;
    const key = `${isMove} ${read.after} ${stateKey(scenario, read.state)}`;
    const before = found.get(key);
    found.set(key, {
      ...read,
      isFirst: before?.isFirst === true || !seen,
      isAgain: before?.isAgain === true || seen,
    });
    return true;
  };
  for (let here = queue.pop(); here; here = queue.pop()) {
    const { state, after, seen } = here;
    const key = `${seen} ${after} ${stateKey(scenario, state)}`;
    if (visited.has(key)) continue;
    visited.add(key);
    const seenHere = note(readOnComing(scenario, state, after), seen, false);
    for (const move of openMoves(scenario, state)) {
      const seenThere = note(readOnMove(scenario, move, state, after), seenHere, true);
      queue.push({ state: stateAfter(scenario, move, state), after: move.id, seen: seenThere });
    }
  }
  return [...found.values()];
}
