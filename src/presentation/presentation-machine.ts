import { assign, enqueueActions, setup } from 'xstate';
import type { MoveId, Scenario } from '../scenario/types';
import type { WalkActor } from '../walk/walk-machine';
import {
  backToPlan,
  backward,
  type Cursor,
  type CursorStep,
  choosing,
  forward,
  taking,
  toFirst,
  toLast,
} from './screen-cursor';
import { pausedOrResumed, reset, type Stopwatch } from './stopwatch';

/**
 * What hides the screen shown, if anything does. What happened after the scenario's date is several screens, through
 * which one goes on and back as through those of the walk.
 */
export type StageCover = 'none' | 'black' | 'link' | 'happened';

/** What of a presentation outlives a reload, beside the walk. */
export interface StoredPresentation {
  readonly cursor: Cursor;
  /** The rehearsed route: moves from the start. */
  readonly plan?: readonly MoveId[] | undefined;
  readonly stopwatch: Stopwatch;
  readonly cover: StageCover;
  readonly showsNotes: boolean;
  /** Whether the stage is in a window of its own, and this one is the presenter's. */
  readonly hasAudience: boolean;
}

interface PresentationContext extends StoredPresentation {
  /** How many screens tell what happened, here; none where that is not turned on, or nothing of it belongs here. */
  readonly happenedScreens: number;
  /** Which of them is shown, from 0. */
  readonly happened: number;
  readonly scenario: Scenario;
  readonly walk: WalkActor;
}

/** What a clicker, a key or a swipe asks for, in this window or in the audience's. */
export type Press =
  | { type: 'next' }
  | { type: 'back' }
  | { type: 'first' }
  | { type: 'last' }
  | { type: 'choose'; number: number }
  | { type: 'backToPlan' }
  | { type: 'black' }
  | { type: 'link' }
  | { type: 'happened' };

type Turning =
  | Exclude<Press, { type: 'black' | 'link' | 'happened' }>
  /** Takes a move, whatever screen is shown. */
  | { type: 'take'; move: MoveId };

export type PresentationEvent =
  | Press
  | Turning
  | { type: 'plan'; moves: readonly MoveId[] | undefined }
  /** What happened is told here on so many screens. */
  | { type: 'happenedScreens'; count: number }
  | { type: 'notes' }
  | { type: 'keySheet' }
  | { type: 'uncover' }
  | { type: 'audience' }
  | { type: 'alone' }
  /** `at` is in milliseconds since 1970. */
  | { type: 'pauseOrResume'; at: number }
  | { type: 'resetTime'; at: number };

const turnings = ['next', 'back', 'first', 'last', 'choose', 'backToPlan', 'take'] as const;

/** The same transition for every event that turns the presentation to another screen. */
function onTurning<Transition>(transition: Transition): Record<Turning['type'], Transition> {
  return Object.fromEntries(turnings.map((type) => [type, transition])) as Record<
    Turning['type'],
    Transition
  >;
}

const happened = { guard: 'hasHappened', target: 'happened' } as const;

/**
 * A presentation of a walk. It owns the screen shown, the plan, the time and what covers the stage; the moves are the
 * walk's, which it asks. While the stage is covered, what would turn it uncovers it first; what happened is gone
 * through to its end before. It has what happened only where it was told of screens of it, and does not keep it over
 * a reload, at which nothing of it is loaded yet.
 */
export const presentationMachine = setup({
  types: {} as {
    context: PresentationContext;
    events: PresentationEvent;
    input: Omit<PresentationContext, 'happened' | 'happenedScreens'>;
  },
  guards: {
    wasBlack: ({ context }) => context.cover === 'black',
    wasLink: ({ context }) => context.cover === 'link',
    hasHappened: ({ context }) => context.happenedScreens > 0,
    hasNoHappened: ({ context }) => context.happenedScreens === 0,
    isLastHappened: ({ context }) => context.happened >= context.happenedScreens - 1,
    isFirstHappened: ({ context }) => context.happened === 0,
    hadNotes: ({ context }) => context.showsNotes,
    hadAudience: ({ context }) => context.hasAudience,
  },
  actions: {
    turn: enqueueActions(({ context, event, enqueue }) => {
      const turn = turnOf(context, event as Turning);
      if (!turn) return;
      enqueue.assign({ cursor: turn.cursor });
      if (turn.walk) enqueue.sendTo(context.walk, turn.walk);
    }),
    nextHappened: assign({ happened: ({ context }) => context.happened + 1 }),
    backHappened: assign({ happened: ({ context }) => context.happened - 1 }),
  },
}).createMachine({
  context: ({ input }) => ({ ...input, happenedScreens: 0, happened: 0 }),
  type: 'parallel',
  on: {
    plan: { actions: assign({ plan: ({ event }) => event.moves }) },
    happenedScreens: {
      actions: assign({ happenedScreens: ({ event }) => event.count, happened: 0 }),
    },
    pauseOrResume: {
      actions: assign({ stopwatch: ({ context, event }) => pausedOrResumed(context.stopwatch, event.at) }),
    },
    resetTime: { actions: assign({ stopwatch: ({ context, event }) => reset(context.stopwatch, event.at) }) },
  },
  states: {
    stage: {
      initial: 'opening',
      states: {
        opening: {
          always: [
            { guard: 'wasBlack', target: 'black' },
            { guard: 'wasLink', target: 'link' },
            { target: 'shown' },
          ],
        },
        shown: {
          entry: assign({ cover: 'none' }),
          on: { ...onTurning({ actions: 'turn' as const }), black: 'black', link: 'link', happened },
        },
        black: {
          entry: assign({ cover: 'black' }),
          on: { ...onTurning('shown' as const), uncover: 'shown', black: 'shown', link: 'link', happened },
        },
        link: {
          entry: assign({ cover: 'link' }),
          on: { ...onTurning('shown' as const), uncover: 'shown', black: 'black', link: 'shown', happened },
        },
        happened: {
          entry: assign({ cover: 'happened', happened: 0 }),
          always: { guard: 'hasNoHappened', target: 'shown' },
          on: {
            ...onTurning('shown' as const),
            next: [{ guard: 'isLastHappened', target: 'shown' }, { actions: 'nextHappened' }],
            back: [{ guard: 'isFirstHappened', target: 'shown' }, { actions: 'backHappened' }],
            uncover: 'shown',
            black: 'black',
            link: 'link',
            happened: 'shown',
          },
        },
      },
    },
    notes: {
      initial: 'opening',
      states: {
        opening: { always: [{ guard: 'hadNotes', target: 'shown' }, { target: 'hidden' }] },
        hidden: { entry: assign({ showsNotes: false }), on: { notes: 'shown' } },
        shown: { entry: assign({ showsNotes: true }), on: { notes: 'hidden' } },
      },
    },
    keySheet: {
      initial: 'hidden',
      states: { hidden: { on: { keySheet: 'shown' } }, shown: { on: { keySheet: 'hidden' } } },
    },
    screens: {
      initial: 'opening',
      states: {
        opening: { always: [{ guard: 'hadAudience', target: 'two' }, { target: 'one' }] },
        one: { on: { audience: 'two' } },
        two: {
          entry: assign({ hasAudience: true }),
          exit: assign({ hasAudience: false }),
          on: { alone: 'one' },
        },
      },
    },
  },
});

function turnOf(context: PresentationContext, event: Turning): CursorStep | undefined {
  const { scenario, cursor, plan } = context;
  const { walk } = context.walk.getSnapshot().context;
  switch (event.type) {
    case 'next':
      return forward(scenario, walk, cursor, plan);
    case 'back':
      return backward(scenario, walk, cursor);
    case 'first':
      return toFirst(walk);
    case 'last':
      return toLast(scenario, walk);
    case 'take':
      return taking(scenario, walk, event.move);
    case 'choose':
      return choosing(scenario, walk, cursor, event.number);
    case 'backToPlan':
      return plan && backToPlan(scenario, walk, plan);
  }
}
