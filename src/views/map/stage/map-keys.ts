import { map } from '#messages/map';
import type { KeyBinding } from '../../../ui/keys/key-binding';
import type { Heading } from './neighbour';

const { keyDoes } = map;

/** The keys that walk the drawing once one of its situations has focus. */
export const mapKeys = [
  { command: 'ArrowLeft', keys: ['ArrowLeft'], repeats: true, does: keyDoes.follow },
  { command: 'ArrowRight', keys: ['ArrowRight'], repeats: true, does: keyDoes.follow },
  { command: 'ArrowUp', keys: ['ArrowUp'], repeats: true, does: keyDoes.follow },
  { command: 'ArrowDown', keys: ['ArrowDown'], repeats: true, does: keyDoes.follow },
  { command: 'start', keys: ['Home'], does: keyDoes.start },
  { command: 'here', keys: ['End'], does: keyDoes.here },
  { command: 'zoom in', keys: ['+', '='], repeats: true, does: keyDoes.zoomIn },
  { command: 'zoom out', keys: ['-'], repeats: true, does: keyDoes.zoomOut },
  { command: 'whole', keys: ['0'], does: keyDoes.whole },
] as const satisfies readonly KeyBinding<Heading | 'start' | 'here' | 'zoom in' | 'zoom out' | 'whole'>[];

/** What opens a situation of the drawing, or takes a move, as a button's own key does. */
export const mapEnter = { keys: ['Enter'], does: keyDoes.open } as const;
