import { digit, type KeyBinding } from '../../ui/keys/key-binding';

/** The keys of a show of hands. */
export const voteKeys = [
  { command: 'add', keys: [digit], does: 'add a vote to a choice' },
  { command: 'remove', keys: [digit], shift: 'required', does: 'take one away' },
] as const satisfies readonly KeyBinding<'add' | 'remove'>[];
