/** Said by a page to a newer service worker that waits: that it be the one in use. */
export const takeOver = 'take over';
