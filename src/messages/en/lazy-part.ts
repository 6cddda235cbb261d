import { defineMessages } from '../define-messages';

/** What a part of the app says in its place where it could not be loaded. */
export const lazyPart = defineMessages({
  notLoaded:
    'This part could not be loaded; the network may be gone. It is tried again when the network is back. Your walk goes on meanwhile.',
  tryAgain: 'Try again',
  close: 'Close',
});
