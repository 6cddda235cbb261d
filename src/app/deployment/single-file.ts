/** Whether this is the copy of the app that is one file, to be opened from a disk. */
export const isSingleFile = import.meta.env.MODE === 'single';

/** A link as it may be handed to others; none from the copy that is one file, whose address leads to its own disk. */
export function linkForOthers(link: string): string | undefined {
  return isSingleFile ? undefined : link;
}

/** Where the app that a server serves has that copy beside it; nothing where there is none. */
export const singleFileAddress = import.meta.env.PROD && !isSingleFile ? './impasse.html' : undefined;
