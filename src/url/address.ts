import { lookup } from '../scenario/lookup';
import { openMoves, startState, stateAfter } from '../scenario/states';
import type { AnswerId, AssumptionId, Assumptions, MoveId, Scenario } from '../scenario/types';
import { valueUnder } from '../scenario/value-under';
import type { ReadLocation, WalkLocation } from '../walk/walk-location';
import { addressNames, codeLength, splitCodes, splitLast } from './address-code';
import {
  readAnswerLikelihoods,
  readLikelihoods,
  writeAnswerLikelihoods,
  writeLikelihoods,
} from './likelihoods-in-address';
import { readNotes, writeNotes } from './notes-in-address';
import { readRankings, writeRankings } from './rankings-in-address';
import type { ViewId } from './view-id';

/** What an address holds: a view and the location of a walk. Of each likelihood it keeps three digits. */
export interface Place extends WalkLocation {
  readonly view: ViewId;
}

/** A place read from an address, with what could not be read of it, in plain words. */
export interface ReadPlace extends Place, ReadLocation {}

const maxWalkSteps = 1_000;
/** The longest walk with every answer and likelihood takes less. */
export const maxAddressLength = 10_000;
const maxNotes = 200;

/**
 * A place as the fragment of an address, such as `#/explore?s=river.1&w=k3aZ&a=Zu,8h&l=k3D6`.
 * Moves and answers are written by a code of their id, so that an address outlives what is added to the scenario; one
 * whose code is another's too is written out, as `concede.no`, or a move of the same situation as `~accept~`.
 */
export function writeAddress(scenario: Scenario, place: Place): string {
  const parts = [`s=${scenario.id}.${scenario.version}`];
  const { steps } = addressNames(scenario);
  if (place.moves.length > 0) parts.push(`w=${place.moves.map((id) => steps.get(id)).join('')}`);
  const answers = writeAssumptions(scenario, place.assumptions);
  if (answers) parts.push(`a=${answers}`);
  const likelihoods = place.likelihoods && writeLikelihoods(scenario, place.likelihoods);
  if (likelihoods) parts.push(`l=${likelihoods}`);
  const answerLikelihoods =
    place.answerLikelihoods && writeAnswerLikelihoods(scenario, place.answerLikelihoods);
  if (answerLikelihoods) parts.push(`al=${encodeURIComponent(answerLikelihoods)}`);
  const rankings = place.rankings && writeRankings(scenario, place.rankings);
  if (rankings) parts.push(`r=${rankings}`);
  for (const note of writeNotes(place.moves, place.notes ?? [])) parts.push(`n=${encodeURIComponent(note)}`);
  return `#/${place.view}?${parts.join('&')}`;
}

function writeAssumptions(scenario: Scenario, assumptions: Assumptions): string {
  return [...addressNames(scenario).answers]
    .flatMap(([name, id]) => {
      const [assumption, answer] = splitLast(id);
      return valueUnder(assumptions, assumption as AssumptionId) === answer ? [name] : [];
    })
    .join(',');
}

/**
 * Reads the fragment of an address. Never throws: whatever makes no sense is left out and said in `problems`,
 * and the walk stops at the last step that still makes sense.
 */
export function readAddress(scenario: Scenario, fragment: string, views: readonly ViewId[]): ReadPlace {
  const [fallback = 'explore'] = views;
  if (fragment.length > maxAddressLength) {
    const problems = [
      `It is longer than ${maxAddressLength.toLocaleString('en')} characters, too long for a walk.`,
    ];
    return { view: fallback, moves: [], assumptions: {}, problems };
  }
  const [path, query] = fragment.replace(/^#?\/?/, '').split('?');
  const problems: string[] = [];
  const view = views.find((candidate) => candidate === path) ?? fallback;
  if (path && view !== path) problems.push(`There is no view called “${clip(path)}”.`);
  const search = new URLSearchParams(query);

  const [id, version] = splitLast(search.get('s') || `${scenario.id}.${scenario.version}`);
  if (id !== scenario.id) {
    problems.push(
      `It is for another scenario, “${clip(id)}”, which is not on this device. Open its file, and its place is found again.`,
    );
    return { view, moves: [], assumptions: {}, problems };
  }
  const assumptions = readAssumptions(scenario, search.get('a'), problems);
  const moves = readMoves(scenario, search.get('w') ?? '', problems);
  const likelihoods = readLikelihoods(scenario, search.get('l') ?? '', problems);
  const answerLikelihoods = readAnswerLikelihoods(scenario, search.get('al') ?? '', problems);
  const rankings = readRankings(scenario, search.get('r') ?? '', problems);
  const notes = readNotes(moves, search.getAll('n').slice(0, maxNotes), problems);
  if (problems.length > 0 && version && Number(version) !== scenario.version) {
    problems.push(
      `It was made with version ${clip(version)} of the scenario; this is version ${scenario.version}.`,
    );
  }
  return {
    view,
    moves,
    assumptions,
    ...(likelihoods && { likelihoods }),
    ...(answerLikelihoods && { answerLikelihoods }),
    ...(rankings && { rankings }),
    ...(notes.length > 0 && { notes }),
    problems,
  };
}

function readAssumptions(scenario: Scenario, written: string | null, problems: string[]): Assumptions {
  const read: Partial<Record<AssumptionId, AnswerId>> = {};
  const answers = addressNames(scenario).answers;
  for (const part of written ? written.split(',').slice(0, 100) : []) {
    const [assumptionId, answerId] = splitLast(answers.get(part) ?? part);
    const assumption = scenario.assumptions.find((candidate) => candidate.id === assumptionId);
    const answer = assumption?.answers.find((candidate) => candidate.id === answerId);
    if (assumption && answer) read[assumption.id] = answer.id;
    else problems.push(`The assumption “${clip(part)}” is not one of this scenario’s; it is left open.`);
  }
  return read;
}

/** Assumptions do not stop a walk that was really taken, so only the moves' own conditions are asked. */
function readMoves(scenario: Scenario, written: string, problems: string[]): MoveId[] {
  const moves: MoveId[] = [];
  let state = startState(scenario);
  const { steps } = addressNames(scenario);
  const names = splitCodes(written);
  for (const name of names) {
    const move = openMoves(scenario, state).find(({ id }) => steps.get(id) === name);
    if (moves.length === names.length - 1 && name.length < codeLength) {
      problems.push(
        `The link ends in the middle of step ${names.length}, so the walk stops before it. It may have been cut on its way: ask for it again.`,
      );
      break;
    }
    if (!move || moves.length >= maxWalkSteps) {
      const { title } = lookup(scenario).node(state.at);
      problems.push(
        `Step ${moves.length + 1} of ${names.length} cannot be taken at “${title}”, so the walk stops before it.`,
      );
      break;
    }
    moves.push(move.id);
    state = stateAfter(scenario, move, state);
  }
  return moves;
}

function clip(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
