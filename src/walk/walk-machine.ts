import { type Actor, assign, setup } from 'xstate';
import { lookup } from '../scenario/lookup';
import type { AnswerId, AssumptionId, MoveId, Scenario } from '../scenario/types';
import { type Marking, mark } from './marking';
import { withNotes } from './notes';
import { type Marks, noMarks, type Session } from './session';
import {
  assume,
  contradiction,
  currentState,
  goTo,
  movesTo,
  newWalk,
  type StepId,
  startStep,
  stepBack,
  stepOnward,
  takeMove,
  takeMoves,
  type Walk,
} from './walk';
import type { ReadLocation } from './walk-location';

interface WalkContext {
  readonly scenario: Scenario;
  readonly walk: Walk;
  /** What the person made beside the walk. */
  readonly marks: Marks;
  /** What could not be read of the address last opened. */
  readonly problems: readonly string[];
}

export type WalkEvent =
  | { type: 'move'; move: MoveId }
  | { type: 'follow'; moves: readonly MoveId[]; from: 'here' | 'start' }
  | { type: 'undo' }
  | { type: 'redo' }
  | { type: 'goTo'; step: StepId }
  | { type: 'restart' }
  | { type: 'assume'; assumption: AssumptionId; answer: AnswerId | undefined }
  | { type: 'keepWalking' }
  | { type: 'backToContradiction' }
  | { type: 'open'; place: ReadLocation }
  /** Opens what was kept, and goes to where one is now, so that nothing walked meanwhile is lost. */
  | { type: 'restore'; session: Session; problems: readonly string[] }
  /** Opens what was kept at the place it was kept at, instead of the present walk. */
  | { type: 'replace'; session: Session; problems: readonly string[] }
  | { type: 'mark'; marking: Marking }
  | { type: 'dismissProblems' };

/**
 * The walk as a machine: `walking` until the talks end, `contradicted` when an answer just fixed would have closed a
 * step already taken, `ended` at an outcome. No event ever removes a step.
 */
export const walkMachine = setup({
  types: {} as {
    context: WalkContext;
    events: WalkEvent;
    input: { scenario: Scenario; place: ReadLocation };
  },
  guards: {
    isContradicted: ({ context }) => contradiction(context.scenario, context.walk) !== undefined,
    isAtOutcome: ({ context }) =>
      lookup(context.scenario).isOutcome(currentState(context.scenario, context.walk).at),
  },
}).createMachine({
  context: ({ input }) =>
    openLocation({ scenario: input.scenario, walk: newWalk(), marks: noMarks }, input.place),
  initial: 'placing',
  on: {
    move: {
      target: '.placing',
      actions: assign(({ context, event }) => ({
        walk: takeMove(context.scenario, context.walk, event.move),
      })),
    },
    follow: {
      target: '.placing',
      actions: assign(({ context, event }) => ({
        walk: takeMoves(
          context.scenario,
          event.from === 'start' ? goTo(context.walk, startStep) : context.walk,
          event.moves,
        ),
      })),
    },
    undo: { target: '.placing', actions: assign(({ context }) => at(context.walk, stepBack(context.walk))) },
    redo: {
      target: '.placing',
      actions: assign(({ context }) => at(context.walk, stepOnward(context.walk))),
    },
    goTo: { target: '.placing', actions: assign(({ context, event }) => at(context.walk, event.step)) },
    restart: { target: '.placing', actions: assign(({ context }) => at(context.walk, startStep)) },
    assume: {
      target: '.weighing',
      actions: assign(({ context, event }) => ({
        walk: assume(context.walk, event.assumption, event.answer),
      })),
    },
    open: {
      target: '.placing',
      actions: assign(({ context, event }) => openLocation(context, event.place)),
    },
    restore: {
      target: '.placing',
      actions: assign(({ context, event }) => {
        const { walk, marks, problems } = context;
        const { likelihoods, answerLikelihoods, rankings } = marks;
        const place = {
          moves: movesTo(walk),
          assumptions: walk.assumptions,
          ...(isWeighed(likelihoods) && { likelihoods }),
          ...(isWeighed(answerLikelihoods) && { answerLikelihoods }),
          ...(rankings && { rankings }),
          problems,
        };
        return {
          ...openLocation({ ...context, ...opened(event.session) }, place),
          problems: [...problems, ...event.problems],
        };
      }),
    },
    replace: {
      target: '.placing',
      actions: assign(({ event }) => ({ ...opened(event.session), problems: event.problems })),
    },
    mark: { actions: assign(({ context, event }) => ({ marks: mark(context.marks, event.marking) })) },
    dismissProblems: { actions: assign({ problems: [] }) },
  },
  states: {
    weighing: { always: [{ guard: 'isContradicted', target: 'contradicted' }, { target: 'placing' }] },
    placing: { always: [{ guard: 'isAtOutcome', target: 'ended' }, { target: 'walking' }] },
    walking: {},
    ended: {},
    contradicted: {
      on: {
        keepWalking: 'placing',
        backToContradiction: {
          target: 'placing',
          actions: assign(({ context }) => {
            const first = contradiction(context.scenario, context.walk);
            return at(context.walk, first && stepBack(context.walk, first.step));
          }),
        },
      },
    },
  },
});

function isWeighed(likelihoods: Marks['likelihoods'] | Marks['answerLikelihoods']): boolean {
  return Object.keys(likelihoods).length > 0;
}

function opened({ walk, ...marks }: Session): { walk: Walk; marks: Marks } {
  return { walk, marks };
}

function at(walk: Walk, step: StepId | undefined): { walk: Walk } {
  return { walk: step === undefined ? walk : goTo(walk, step) };
}

/**
 * A place already walked is returned to, so that its branches stay; another is added as a branch. Likelihoods and
 * rankings that come with it hold from then on, and notes that come with it join one's own.
 */
function openLocation(
  { scenario, walk, marks }: Omit<WalkContext, 'problems'>,
  { moves, assumptions, likelihoods, answerLikelihoods, rankings, notes, problems }: ReadLocation,
): WalkContext {
  const unhindered = { ...goTo(walk, startStep), assumptions: {} };
  return {
    scenario,
    walk: { ...takeMoves(scenario, unhindered, moves), assumptions },
    marks: {
      ...marks,
      ...(likelihoods && { likelihoods }),
      ...(answerLikelihoods && { answerLikelihoods }),
      ...(rankings && { rankings }),
      ...(notes && { notes: withNotes(marks.notes, notes) }),
    },
    problems,
  };
}

/** A running walk. */
export type WalkActor = Actor<typeof walkMachine>;
