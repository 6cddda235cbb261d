import type { KeyBinding } from '../../../ui/keys/key-binding';
import type { Heading } from './neighbour';

const follow = 'follow moves';

/** The keys that walk the drawing once one of its situations has focus. */
export const mapKeys = [
  { command: 'ArrowLeft', keys: ['ArrowLeft'], repeats: true, does: follow },
  { command: 'ArrowRight', keys: ['ArrowRight'], repeats: true, does: follow },
  { command: 'ArrowUp', keys: ['ArrowUp'], repeats: true, does: follow },
  { command: 'ArrowDown', keys: ['ArrowDown'], repeats: true, does: follow },
  { command: 'start', keys: ['Home'], does: 'the start' },
  { command: 'here', keys: ['End'], does: 'where you are' },
  { command: 'zoom in', keys: ['+', '='], repeats: true, does: 'zoom in' },
  { command: 'zoom out', keys: ['-'], repeats: true, does: 'zoom out' },
  { command: 'whole', keys: ['0'], does: 'the whole map' },
] as const satisfies readonly KeyBinding<Heading | 'start' | 'here' | 'zoom in' | 'zoom out' | 'whole'>[];

/** What opens a situation of the drawing, or takes a move, as a button's own key does. */
export const mapEnter = { keys: ['Enter'], does: 'open, or take the move' } as const;
