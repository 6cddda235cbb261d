import { snapshotAt } from '../machine/scenario-machine';
import { type Change, changesOf, standingsAfter, startStandings } from '../scenario/account';
import { lookup } from '../scenario/lookup';
import { isOpen, startState, stateAfter } from '../scenario/states';
import type {
  AnswerId,
  AssumptionId,
  Assumptions,
  Move,
  MoveId,
  Scenario,
  Standings,
  State,
} from '../scenario/types';

declare const stepIdBrand: unique symbol;
/** Names a step within one walk. */
export type StepId = number & { readonly [stepIdBrand]: true };

/** The start of a walk. */
export const startStep = 0 as StepId;

interface Step {
  /** The step it follows; the start follows none. */
  readonly parent: StepId;
  readonly move: MoveId;
}

/**
 * One person's walk: a tree of the steps taken, the step they are at, and the answers they have fixed.
 * Steps are only ever added, so going back loses nothing.
 */
export interface Walk {
  readonly here: StepId;
  /** Steps 1, 2, …, in the order they were first taken; the start has no entry. */
  readonly steps: readonly Step[];
  /** For a step, the one last walked on to from it: where redo goes. */
  readonly onward: Readonly<Record<StepId, StepId>>;
  readonly assumptions: Assumptions;
}

/** A walk that has not begun. */
export function newWalk(): Walk {
  return { here: startStep, steps: [], onward: {}, assumptions: {} };
}

/** The steps from the first to the given one; empty for the start. */
export function stepsTo(walk: Walk, step: StepId = walk.here): StepId[] {
  const line: StepId[] = [];
  for (let at = step; at !== startStep; at = stepOf(walk, at).parent) line.push(at);
  return line.reverse();
}

/** The moves from the start to the given step. */
export function movesTo(walk: Walk, step: StepId = walk.here): MoveId[] {
  return stepsTo(walk, step).map((id) => stepOf(walk, id).move);
}

/** Where a walk stands after one of its steps, with what that step meant. */
export interface Station {
  readonly step: StepId;
  /** The move that led here; none at the start. */
  readonly move: Move | undefined;
  readonly state: State;
  readonly standings: Standings;
  readonly changes: readonly Change[];
}

const stationsOfWalks = new WeakMap<
  Walk,
  { readonly scenario: Scenario; readonly stations: readonly Station[] }
>();

/** The stations from the start to the given step, the start included; those to where the walk is are derived once for each walk. */
export function stationsTo(scenario: Scenario, walk: Walk, step: StepId = walk.here): readonly Station[] {
  if (step !== walk.here) return deriveStations(scenario, walk, step);
  const known = stationsOfWalks.get(walk);
  if (known?.scenario === scenario) return known.stations;
  const stations = deriveStations(scenario, walk, step);
  stationsOfWalks.set(walk, { scenario, stations });
  return stations;
}

function deriveStations(scenario: Scenario, walk: Walk, step: StepId): Station[] {
  let station: Station = {
    step: startStep,
    move: undefined,
    state: startState(scenario),
    standings: startStandings(scenario),
    changes: [],
  };
  const stations = [station];
  for (const id of stepsTo(walk, step)) {
    station = stationAfter(scenario, station, lookup(scenario).move(stepOf(walk, id).move), id);
    stations.push(station);
  }
  return stations;
}

/** The station a move leads to. */
export function stationAfter(scenario: Scenario, from: Station, move: Move, step: StepId): Station {
  const changes = changesOf(scenario, move, from);
  return {
    step,
    move,
    state: stateAfter(scenario, move, from.state),
    standings: standingsAfter(from.standings, changes),
    changes,
  };
}

/** Where a walk stands. */
export function currentState(scenario: Scenario, walk: Walk): State {
  return stationsTo(scenario, walk).at(-1)?.state ?? startState(scenario);
}

/**
 * The walk after a move, which the scenario's machine takes or refuses. A move walked before from here is walked
 * again, not doubled. Unchanged if the move is not open.
 */
export function takeMove(scenario: Scenario, walk: Walk, move: MoveId): Walk {
  return takeMoves(scenario, walk, [move]);
}

/** The walk after several moves, as far as each is open. */
export function takeMoves(scenario: Scenario, walk: Walk, moves: readonly MoveId[]): Walk {
  let after = walk;
  let state = currentState(scenario, walk);
  for (const move of moves) {
    if (!snapshotAt(scenario, state, walk.assumptions).can({ type: move })) break;
    after = stepOn(after, move);
    state = stateAfter(scenario, lookup(scenario).move(move), state);
  }
  return after;
}

function stepOn(walk: Walk, move: MoveId): Walk {
  const known = walk.steps.findIndex((step) => step.parent === walk.here && step.move === move);
  const next = (known >= 0 ? known + 1 : walk.steps.length + 1) as StepId;
  return {
    ...walk,
    here: next,
    steps: known >= 0 ? walk.steps : [...walk.steps, { parent: walk.here, move }],
    onward: { ...walk.onward, [walk.here]: next },
  };
}

/** The step before a step, or none at the start. */
export function stepBack(walk: Walk, step: StepId = walk.here): StepId | undefined {
  return step === startStep ? undefined : stepOf(walk, step).parent;
}

/** The step that redo returns to, or none where nothing was undone. */
export function stepOnward(walk: Walk): StepId | undefined {
  return walk.onward[walk.here];
}

/** The walk at one of its steps; redo from any step before leads there again. */
export function goTo(walk: Walk, step: StepId): Walk {
  const onward = { ...walk.onward };
  let parent = startStep;
  for (const id of stepsTo(walk, step)) {
    onward[parent] = id;
    parent = id;
  }
  return { ...walk, here: step, onward };
}

/** The steps still ahead on the line that redo follows. */
export function stepsAhead(walk: Walk): StepId[] {
  const ahead: StepId[] = [];
  for (let at = walk.onward[walk.here]; at !== undefined; at = walk.onward[at]) ahead.push(at);
  return ahead;
}

/** A way walked before that the present line does not follow. */
export interface Branch {
  /** The step after which it parts from the present line. */
  readonly from: StepId;
  /** Where it ended. */
  readonly tip: StepId;
}

/** The other branches of a walk, in the order they were begun. */
export function branches(walk: Walk): Branch[] {
  const line = new Set<StepId>([startStep, ...stepsTo(walk), ...stepsAhead(walk)]);
  const parents = new Set(walk.steps.map((step) => step.parent));
  return walk.steps.flatMap((_, index) => {
    const tip = (index + 1) as StepId;
    if (parents.has(tip) || line.has(tip)) return [];
    let from = tip;
    while (!line.has(from)) from = stepOf(walk, from).parent;
    return [{ from, tip }];
  });
}

/** The walk with an answer fixed, or left open again. */
export function assume(walk: Walk, assumption: AssumptionId, answer: AnswerId | undefined): Walk {
  const { [assumption]: _, ...others } = walk.assumptions;
  return { ...walk, assumptions: answer === undefined ? others : { ...others, [assumption]: answer } };
}

/** The first step on the way here that the fixed answers would have closed, if there is one. */
export function contradiction(scenario: Scenario, walk: Walk): Station | undefined {
  const stations = stationsTo(scenario, walk);
  return stations.slice(1).find(({ move }, index) => {
    const { state } = stations[index] as Station;
    return move && !isOpen(scenario, move, state.facts, walk.assumptions);
  });
}

function stepOf(walk: Walk, step: StepId): Step {
  const found = walk.steps[step - 1];
  if (!found) throw new Error(`This walk has no step ${step}`);
  return found;
}
