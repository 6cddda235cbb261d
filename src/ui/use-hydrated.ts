import { useSyncExternalStore } from 'react';

const neverChanges = () => () => {};

/**
 * Whether the app runs. Not yet while it takes over the page that was drawn when it was built, which knows nothing of the
 * device and holds nothing that is loaded later: what depends on either waits for this.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
}
