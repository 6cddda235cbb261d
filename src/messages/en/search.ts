import { defineMessages } from '../define-messages';
import { counted } from './wording';

/** What is said of an analysis that runs in the background. */
export const search = defineMessages({
  computing: 'It is being computed in the background.',
  underWay: ({ states }: { states: number }) =>
    states > 0
      ? `Much lies ahead. It is searched in the background: ${counted(states, 'position')} so far.`
      : 'Much lies ahead. It is searched in the background.',
  failed: ({ reason }: { reason: string }) =>
    `The search failed: ${reason} What needs every position is left out.`,
  stopped: 'The search was stopped. What needs every position is left out.',
  stop: 'Stop',
  again: 'Search again',
});
