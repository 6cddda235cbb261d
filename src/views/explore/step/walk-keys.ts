import { digit, type KeyBinding } from '../../../ui/keys/key-binding';

type WalkCommand = 'take' | 'next choice' | 'previous choice' | 'undo' | 'redo';

const goes = 'go through the choices';

/** The keys of a walk. */
export const walkKeys = [
  { command: 'take', keys: [digit], shift: 'allowed', does: 'take a choice' },
  { command: 'previous choice', keys: ['ArrowUp'], repeats: true, does: goes },
  { command: 'next choice', keys: ['ArrowDown'], repeats: true, does: goes },
  { command: 'undo', keys: ['ArrowLeft'], does: 'undo' },
  { command: 'redo', keys: ['ArrowRight'], does: 'redo' },
] as const satisfies readonly KeyBinding<WalkCommand>[];
