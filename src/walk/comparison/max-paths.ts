/** Paths beyond this many are not put side by side. */
export const maxPaths = 4;
