import type { Press } from '../presentation-machine';
import { connectionTimeoutMs, heartbeatIntervalMs, type StageState, stageChannel } from './channel-messages';

/** The presenter's end of the channel to the audience's window. */
export interface PresenterChannel {
  /** Tells what is on the stage now. */
  readonly show: (stage: StageState) => void;
  /** Whether an audience window was heard of within the last three seconds. */
  readonly isAudienceHere: () => boolean;
  /** Gives what ends the subscription. */
  readonly subscribe: (onChange: () => void) => () => void;
  readonly close: () => void;
}

/**
 * Opens the presenter's end. The presenter answers every call of an audience window with the stage, so that one that
 * was reloaded, or missed a message, is in step again at once.
 */
export function openPresenterChannel(session: string, onPress: (press: Press) => void): PresenterChannel {
  const listeners = new Set<() => void>();
  let stage: StageState | undefined;
  let heardAt = Number.NEGATIVE_INFINITY;
  let isHere = false;
  const look = () => {
    const isNow = Date.now() - heardAt <= connectionTimeoutMs;
    if (isNow === isHere) return;
    isHere = isNow;
    for (const listener of listeners) listener();
  };
  const show = () => {
    if (stage) channel.post({ kind: 'stage', session, stage });
  };
  const channel = stageChannel(session, (message) => {
    if (message.kind === 'stage' || message.kind === 'call') return;
    heardAt = message.kind === 'gone' ? Number.NEGATIVE_INFINITY : Date.now();
    look();
    if (message.kind === 'here') show();
    if (message.kind === 'press') onPress(message.press);
  });
  const looking = setInterval(() => {
    look();
    if (Date.now() - heardAt > heartbeatIntervalMs) channel.post({ kind: 'call', session });
  }, heartbeatIntervalMs);
  return {
    show: (shown) => {
      stage = shown;
      show();
    },
    isAudienceHere: () => isHere,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    close: () => {
      clearInterval(looking);
      channel.close();
    },
  };
}
