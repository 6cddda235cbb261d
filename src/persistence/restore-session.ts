import { endsOf } from '../analysis/preferences/ends';
import type { Ranking } from '../analysis/preferences/ranking';
import { readRanking } from '../analysis/preferences/ranking-text';
import { lookup } from '../scenario/lookup';
import { err, ok, type Result } from '../scenario/result';
import { isOpen, startState, stateAfter } from '../scenario/states';
import type {
  AnswerId,
  AssumptionId,
  Assumptions,
  InterestId,
  Move,
  MoveId,
  PartyId,
  Scenario,
  State,
} from '../scenario/types';
import type { Session } from '../walk/session';
import { type StepId, startStep, type Walk } from '../walk/walk';
import type { StoredSession } from './stored-session-schema';

/** A session opened, with what of it the scenario no longer has, in sentences. */
export interface Opened {
  readonly session: Session;
  readonly problems: readonly string[];
}

const maxProblems = 20;

/**
 * Opens what was kept in the scenario as it is now, as far as it makes sense: a way stops before a move that cannot
 * be made there any more, and what stood beyond is left out and said in `problems`. What was kept is not changed, so
 * it should stay where it is if there are problems. Refused with a sentence if it is of another scenario.
 */
export function restoreSession(scenario: Scenario, kept: StoredSession): Result<Opened, string> {
  if (kept.scenario.id !== scenario.id) {
    return err(`It is a walk of another scenario, “${kept.scenario.id}”, which is not the one shown here.`);
  }
  const problems: string[] = [];
  const assumptions = openAssumptions(scenario, kept, problems);
  const walk = openWalk(scenario, kept, assumptions, problems);
  const session = { walk, ...openMarks(scenario, kept, problems) };
  const said = problems.slice(0, maxProblems);
  if (problems.length > maxProblems) said.push(`${problems.length - maxProblems} more things are left out.`);
  if (problems.length > 0 && kept.scenario.version !== scenario.version) {
    said.push(
      `It was kept with version ${kept.scenario.version} of the scenario; this is version ${scenario.version}.`,
    );
  }
  return ok({ session, problems: said });
}

function openAssumptions(scenario: Scenario, kept: StoredSession, problems: string[]): Assumptions {
  const open: Partial<Record<AssumptionId, AnswerId>> = {};
  for (const [id, given] of Object.entries(kept.assumptions)) {
    const assumption = scenario.assumptions.find((candidate) => candidate.id === id);
    const answer = assumption?.answers.find((candidate) => candidate.id === given);
    if (assumption && answer) open[assumption.id] = answer.id;
    else problems.push(`The answer “${given}” to “${id}” is not one of this scenario’s; it is left open.`);
  }
  return open;
}

function openWalk(
  scenario: Scenario,
  kept: StoredSession,
  assumptions: Assumptions,
  problems: string[],
): Walk {
  const steps: Walk['steps'][number][] = [];
  /** By step; the start has none. */
  const states: State[] = [];
  /** The step that each kept step has become; for one left out, the last before it that is still there. */
  const became: StepId[] = [];
  const leftOut = new Set<number>();
  const known = new Map<string, StepId>();
  for (const [index, { after, move: id }] of kept.walk.steps.entries()) {
    const step = index + 1;
    const parent = became[after] ?? startStep;
    const from = states[parent] ?? startState(scenario);
    const move = leftOut.has(after) ? undefined : moveAt(scenario, from, id);
    const twin = known.get(`${parent} ${id}`);
    if (!move) {
      if (!leftOut.has(after)) problems.push(stopsAt(scenario, `Step ${step}`, id, from));
      leftOut.add(step);
      became[step] = parent;
    } else if (twin !== undefined) {
      became[step] = twin;
    } else {
      steps.push({ parent, move: id });
      const added = steps.length as StepId;
      states[added] = stateAfter(scenario, move, from);
      known.set(`${parent} ${id}`, added);
      became[step] = added;
    }
  }
  if (leftOut.size > 0) {
    problems.push(`In all, ${leftOut.size} of ${kept.walk.steps.length} steps are left out.`);
  }
  const onward: Record<StepId, StepId> = {};
  for (const step of kept.walk.onward) {
    const now = became[step] ?? startStep;
    const from = steps[now - 1]?.parent;
    if (!leftOut.has(step) && from !== undefined) onward[from] = now;
  }
  return { here: became[kept.walk.here] ?? startStep, steps, onward, assumptions };
}

function openMarks(scenario: Scenario, kept: StoredSession, problems: string[]): Omit<Session, 'walk'> {
  const hasMove = new Set<string>(scenario.situations.flatMap(({ moves }) => moves.map(({ id }) => id)));
  const hasInterest = (id: InterestId) => {
    const found = scenario.parties.some(({ interests }) => interests.some((interest) => interest.id === id));
    if (!found) problems.push(`A vote on “${id}” is left out: there is no such interest any more.`);
    return found;
  };
  const hasParty = (id: PartyId) => {
    const found = scenario.parties.some((party) => party.id === id);
    if (!found) problems.push(`The class played “${id}”, which is no party any more; it is left out.`);
    return found;
  };
  const stands = (what: string, path: readonly MoveId[]) => {
    const open = openPath(scenario, path);
    if (open.length < path.length)
      problems.push(`${what} stands at a step that is no longer there; it is left out.`);
    return open.length === path.length;
  };
  const movesOf = <Value>(what: string, record: Readonly<Record<MoveId, Value>>) =>
    Object.fromEntries(
      Object.entries<Value>(record).filter(([id]) => {
        if (!hasMove.has(id))
          problems.push(`${what} for “${id}” is left out: there is no such move any more.`);
        return hasMove.has(id);
      }),
    ) as Record<MoveId, Value>;
  return {
    ...(kept.name === undefined ? {} : { name: kept.name }),
    likelihoods: movesOf('The likelihood', kept.likelihoods),
    answerLikelihoods: openAnswerLikelihoods(scenario, kept, problems),
    ...openRankings(scenario, kept, problems),
    pins: kept.pins.map((pin) => {
      const moves = openPath(scenario, pin.moves);
      if (moves.length < pin.moves.length) {
        problems.push(
          `The pinned path “${pin.name}” stops after ${moves.length} of its ${pin.moves.length} steps.`,
        );
      }
      return { ...pin, moves };
    }),
    notes: kept.notes.filter(({ path, text }) => stands(`The note “${clip(text)}”`, path)),
    votes: kept.votes
      .filter(({ path }) => stands('A vote', path))
      .map(({ path, tally, named, meaning }) => ({
        path,
        tally: movesOf('A vote', tally),
        ...(named === undefined ? {} : { named: named.filter(({ move }) => hasMove.has(move)) }),
        ...(meaning && hasInterest(meaning.interest) ? { meaning } : {}),
      })),
    ...(kept.played === undefined ? {} : { played: kept.played.filter(hasParty) }),
  };
}

function openAnswerLikelihoods(
  scenario: Scenario,
  kept: StoredSession,
  problems: string[],
): Session['answerLikelihoods'] {
  const open: [AssumptionId, Record<AnswerId, number>][] = [];
  for (const [id, weights] of Object.entries(kept.answerLikelihoods)) {
    const assumption = scenario.assumptions.find((candidate) => candidate.id === id);
    const isWhole = Object.keys(weights).every((given) =>
      assumption?.answers.some((answer) => answer.id === given),
    );
    if (assumption && isWhole) open.push([assumption.id, weights]);
    else
      problems.push(
        `How likely the answers to “${id}” are is left out: they are not this scenario’s any more.`,
      );
  }
  return Object.fromEntries(open);
}

/** The rankings that are still whole; any other is left as the scenario has it. */
function openRankings(
  scenario: Scenario,
  kept: StoredSession,
  problems: string[],
): Pick<Session, 'rankings'> {
  const open: Partial<Record<PartyId, Ranking>> = {};
  for (const [id, text] of Object.entries(kept.rankings ?? {})) {
    const party = scenario.parties.find((candidate) => candidate.id === id);
    if (!party) {
      problems.push(`The ranking of “${id}” is left out: there is no such party any more.`);
      continue;
    }
    const read = readRanking(text, endsOf(scenario));
    if ('ranking' in read) open[party.id] = read.ranking;
    else {
      const [fault] = read.faults;
      problems.push(
        `The ranking of ${party.short}, at character ${(fault?.at ?? 0) + 1}: ${fault?.message} It is left as the scenario has it.`,
      );
    }
  }
  return Object.keys(open).length > 0 ? { rankings: open } : {};
}

/** A path as far as it can be walked. Assumptions do not stop what was really walked, so they are not asked. */
function openPath(scenario: Scenario, path: readonly MoveId[]): MoveId[] {
  const open: MoveId[] = [];
  let state = startState(scenario);
  for (const id of path) {
    const move = moveAt(scenario, state, id);
    if (!move) break;
    open.push(id);
    state = stateAfter(scenario, move, state);
  }
  return open;
}

function moveAt(scenario: Scenario, state: State, id: MoveId): Move | undefined {
  const node = lookup(scenario).node(state.at);
  const move = 'moves' in node ? node.moves.find((candidate) => candidate.id === id) : undefined;
  return move && isOpen(scenario, move, state.facts) ? move : undefined;
}

function stopsAt(scenario: Scenario, step: string, move: MoveId, state: State): string {
  const { title } = lookup(scenario).node(state.at);
  return `${step}, “${move}”, cannot be taken at “${title}” any more, so that way stops there.`;
}

function clip(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
