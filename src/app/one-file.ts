/** Whether this is the copy of the app that is one file, to be opened from a disk. */
export const isOneFile = import.meta.env.MODE === 'single';

/** Where the app that a server serves has that copy beside it; nothing where there is none. */
export const oneFileAddress = import.meta.env.PROD && !isOneFile ? './impasse.html' : undefined;
