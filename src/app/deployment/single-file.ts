/** Whether this is the copy of the app that is one file, to be opened from a disk. */
export const isOneFile = import.meta.env.MODE === 'single';

/** A link as it may be handed to others; none from the copy that is one file, whose address leads to its own disk. */
export function linkForOthers(link: string): string | undefined {
  return isOneFile ? undefined : link;
}

/** Where the app that a server serves has that copy beside it; nothing where there is none. */
export const oneFileAddress = import.meta.env.PROD && !isOneFile ? './impasse.html' : undefined;
