export interface ListChannel {
  /** Tells this tab and the others that the list of what is kept has changed. */
  readonly announce: () => void;
  /** Gives what ends the subscription. */
  readonly subscribe: (onChange: () => void) => () => void;
  readonly close: () => void;
}

/** A channel among the tabs of this device. Where the browser has none, this tab alone is told. */
export function listChannel(): ListChannel {
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  let channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('impasse-kept');
  channel?.addEventListener('message', tell);
  return {
    announce: () => {
      tell();
      channel?.postMessage('changed');
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    close: () => {
      listeners.clear();
      channel?.close();
      channel = undefined;
    },
  };
}
