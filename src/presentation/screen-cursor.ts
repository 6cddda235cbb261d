import { openMoves } from '../scenario/states';
import type { MoveId, Scenario } from '../scenario/types';
import { isSamePath } from '../walk/marking';
import {
  currentState,
  movesTo,
  type Station,
  type StepId,
  startStep,
  stationsTo,
  stepBack,
  stepOnward,
  stepsAhead,
  stepsTo,
  type Walk,
} from '../walk/walk';
import type { WalkEvent } from '../walk/walk-machine';
import { type Screen, screensOf } from './screens';

/** Where a presentation is: which screen of the station that some moves from the start lead to. */
export interface Cursor {
  readonly moves: readonly MoveId[];
  /** From 0. */
  readonly screen: number;
}

/** A walk's station as presented: all of its screens, and the one that is shown. */
export interface Shown {
  readonly station: Station;
  /** How many moves led here. */
  readonly moves: number;
  readonly screens: readonly Screen[];
  readonly index: number;
  readonly screen: Screen;
}

/** A turn of a presentation: what to ask of the walk, if anything, and the screen to show once it is there. */
export interface CursorStep {
  readonly walk: WalkEvent | undefined;
  readonly cursor: Cursor;
}

/**
 * What is shown where a walk stands. The cursor counts for its own station only: one who came to another by another
 * way, such as the browser's back button, is at that one's first screen.
 */
export function shownAt(scenario: Scenario, walk: Walk, cursor: Cursor): Shown {
  const screen = isSamePath(cursor.moves, movesTo(walk)) ? cursor.screen : 0;
  return shownIn(scenario, walk, walk.here, screen);
}

function shownIn(scenario: Scenario, walk: Walk, step: StepId, wanted: number): Shown {
  const stations = stationsTo(scenario, walk, step);
  const station = stations[stations.length - 1] as Station;
  const screens = screensOf(scenario, station, walk.assumptions);
  const index = Math.max(0, Math.min(wanted, screens.length - 1));
  return { station, moves: stations.length - 1, screens, index, screen: screens[index] as Screen };
}

/** The next screen; after the last of a station the plan's next move, or else the way walked before. */
export function forward(
  scenario: Scenario,
  walk: Walk,
  cursor: Cursor,
  plan: readonly MoveId[] | undefined,
): CursorStep | undefined {
  const { index, screens } = shownAt(scenario, walk, cursor);
  if (index + 1 < screens.length) return onScreen(walk, index + 1);
  const planned = plannedMove(walk, plan);
  if (planned !== undefined) return taking(scenario, walk, planned);
  const onward = stepOnward(walk);
  return onward === undefined ? undefined : going(walk, onward, 0);
}

/** The screen before; before the first of a station, the last of the one before. */
export function backward(scenario: Scenario, walk: Walk, cursor: Cursor): CursorStep | undefined {
  const { index } = shownAt(scenario, walk, cursor);
  if (index > 0) return onScreen(walk, index - 1);
  const before = stepBack(walk);
  return before === undefined ? undefined : toLastScreen(scenario, walk, before);
}

/** The first screen of the start. */
export function toFirst(walk: Walk): CursorStep {
  return going(walk, startStep, 0);
}

/** The last screen of the line walked. */
export function toLast(scenario: Scenario, walk: Walk): CursorStep {
  return toLastScreen(scenario, walk, stepsAhead(walk).at(-1) ?? walk.here);
}

/** Takes a move; nothing where it is not open. */
export function taking(scenario: Scenario, walk: Walk, move: MoveId): CursorStep | undefined {
  const open = openMoves(scenario, currentState(scenario, walk), walk.assumptions);
  if (!open.some(({ id }) => id === move)) return undefined;
  return { walk: { type: 'move', move }, cursor: { moves: [...movesTo(walk), move], screen: 0 } };
}

/** Takes the choice with a number, if a screen of choices is shown and it is open. */
export function choosing(
  scenario: Scenario,
  walk: Walk,
  cursor: Cursor,
  number: number,
): CursorStep | undefined {
  const { screen, screens } = shownAt(scenario, walk, cursor);
  if (screen.kind !== 'choices') return undefined;
  const all = screens.filter((candidate) => candidate.kind === 'choices').flatMap(({ choices }) => choices);
  const choice = all.find((candidate) => candidate.number === number);
  return choice && taking(scenario, walk, choice.move.id);
}

/** Back to the choices at which the walk left the plan; nothing where it follows it. */
export function backToPlan(scenario: Scenario, walk: Walk, plan: readonly MoveId[]): CursorStep | undefined {
  const shared = movesTo(walk).findIndex((move, index) => move !== plan[index]);
  if (shared < 0) return undefined;
  return toLastScreen(scenario, walk, stepsTo(walk)[shared - 1] ?? startStep);
}

/** Whether a walk is somewhere on a plan. */
export function isOnPlan(walk: Walk, plan: readonly MoveId[]): boolean {
  return movesTo(walk).every((move, index) => move === plan[index]);
}

/** The plan's move from here; none off the plan or at its end. */
export function plannedMove(walk: Walk, plan: readonly MoveId[] | undefined): MoveId | undefined {
  return plan && isOnPlan(walk, plan) ? plan[movesTo(walk).length] : undefined;
}

function onScreen(walk: Walk, screen: number): CursorStep {
  return { walk: undefined, cursor: { moves: movesTo(walk), screen } };
}

function going(walk: Walk, step: StepId, screen: number): CursorStep {
  return { walk: { type: 'goTo', step }, cursor: { moves: movesTo(walk, step), screen } };
}

function toLastScreen(scenario: Scenario, walk: Walk, step: StepId): CursorStep {
  return going(walk, step, shownIn(scenario, walk, step, 0).screens.length - 1);
}
