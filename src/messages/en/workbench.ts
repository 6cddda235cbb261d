import { defineMessages } from '../define-messages';

/** What the workbench says of a text in an earlier format. */
export const workbench = defineMessages({
  earlierFormat:
    'This text is written in the first scenario format. It stays as you wrote it until you walk it; then it is kept in today’s.',
  rewrite: 'Rewrite it now',
});
