import { assign, setup } from 'xstate';
import type { MoveId, PartyId } from '../scenario/types';

/** A step of a class, as the moves to it: these tell it from a step of another walk, as a number would not. */
type Path = readonly MoveId[];

/** What is printed for a class. */
export type Material = 'worksheet' | 'guide' | 'cards';

interface ClassroomContext {
  /** The parties that groups play, in the scenario's order. */
  readonly played: readonly PartyId[];
  /** Those of them who read their cards before the talks begin or go on. */
  readonly readers: readonly PartyId[];
  /** Which of these reads its card now. */
  readonly reader: number;
  /** Who has uncovered the screen for their move, and at which step. */
  readonly uncovered: { readonly at: Path; readonly by: PartyId } | undefined;
  /** The step that the room was last shown the consequences of. */
  readonly revealed: Path | undefined;
  readonly material: Material;
}

export type ClassroomEvent =
  | { type: 'vote' }
  | { type: 'chooseRoles' }
  | { type: 'print'; material: Material }
  | { type: 'leave' }
  /** The vote is closed: what happens is chosen. */
  | { type: 'reveal' }
  | { type: 'askAgain' }
  /** A move was taken, to this step. */
  | { type: 'taken'; to: Path }
  | { type: 'goOn' }
  | { type: 'debrief' }
  /** The readers are those who have yet to read their cards. */
  | { type: 'play'; parties: readonly PartyId[]; readers: readonly PartyId[] }
  /** Only this party sees the screen, which stands at this step. */
  | { type: 'uncover'; at: Path; by: PartyId }
  /** The screen is out of sight of whoever uncovered it, as when another view is shown. */
  | { type: 'cover' }
  | { type: 'handOn' };

/** What of a class's steps is shown is bound to the step it was shown at, so that walking elsewhere covers it again. */
const nothingShown = { uncovered: undefined, revealed: undefined };

/**
 * A class as a machine: it votes, plays the parties, or prints; then it debriefs. The walk itself lies in the walk's
 * machine; whatever moves it, no card stays uncovered at another step than the one it was uncovered at.
 */
export const classroomMachine = setup({
  types: {} as { context: ClassroomContext; events: ClassroomEvent },
  guards: {
    isLastReader: ({ context }) => context.reader + 1 >= context.readers.length,
  },
}).createMachine({
  id: 'classroom',
  context: {
    played: [],
    readers: [],
    reader: 0,
    ...nothingShown,
    material: 'worksheet',
  },
  initial: 'choosing',
  on: {
    leave: { target: '.choosing', actions: assign(nothingShown) },
    debrief: { target: '.debriefing', actions: assign(nothingShown) },
    print: { target: '.printing', actions: assign(({ event }) => ({ material: event.material })) },
  },
  states: {
    choosing: { on: { vote: 'voting', chooseRoles: 'castingRoles' } },
    voting: {
      initial: 'asking',
      states: {
        asking: { on: { reveal: 'settling' } },
        settling: {
          on: {
            askAgain: 'asking',
            taken: { target: 'asking', actions: assign(({ event }) => ({ revealed: event.to })) },
          },
        },
      },
      on: { goOn: { target: '.asking', actions: assign(nothingShown) } },
    },
    castingRoles: {
      on: {
        play: {
          target: 'readingCards',
          guard: ({ event }) => event.parties.length > 0,
          actions: assign(({ event }) => ({
            ...nothingShown,
            played: event.parties,
            readers: event.readers,
            reader: 0,
          })),
        },
      },
    },
    readingCards: {
      always: { guard: ({ context }) => context.readers.length === 0, target: 'playing' },
      initial: 'covered',
      states: {
        covered: { on: { uncover: 'shown' } },
        shown: {
          on: {
            cover: 'covered',
            handOn: [
              { guard: 'isLastReader', target: '#classroom.playing' },
              {
                target: 'covered',
                actions: assign(({ context }) => ({ reader: context.reader + 1 })),
              },
            ],
          },
        },
      },
    },
    playing: {
      on: {
        uncover: { actions: assign(({ event: { at, by } }) => ({ uncovered: { at, by } })) },
        cover: { actions: assign(nothingShown) },
        handOn: { actions: assign(nothingShown) },
        taken: { actions: assign(nothingShown) },
      },
    },
    debriefing: { on: { vote: 'voting', chooseRoles: 'castingRoles' } },
    printing: {},
  },
});
