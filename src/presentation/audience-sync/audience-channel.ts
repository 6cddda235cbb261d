import type { Press } from '../presentation-machine';
import { connectionTimeoutMs, heartbeatIntervalMs, type StageState, stageChannel } from './channel-messages';

/** What an audience window knows. */
export interface AudienceState {
  /** What is on the stage, as last told; none before the presenter was first heard. */
  readonly stage: StageState | undefined;
  /** Whether the presenter was silent for three seconds. */
  readonly isAlone: boolean;
}

/** The audience's end of the channel to the presenter's window. */
export interface AudienceChannel {
  readonly followed: () => AudienceState;
  /** Gives what ends the subscription. */
  readonly subscribe: (onChange: () => void) => () => void;
  /** Hands a key pressed in this window to the presenter's. */
  readonly press: (press: Press) => void;
  /** Tells the presenter that this window goes; one that comes back calls again. */
  readonly leave: () => void;
  readonly close: () => void;
}

/**
 * Opens the audience's end, which calls the presenter at once and every second.
 * @param kept what was on the stage before this window was reloaded, shown until the presenter answers
 */
export function openAudienceChannel(session: string, kept: StageState | undefined): AudienceChannel {
  const listeners = new Set<() => void>();
  let followed: AudienceState = { stage: kept, isAlone: false };
  let heardAt = Date.now();
  const become = (next: AudienceState) => {
    followed = next;
    for (const listener of listeners) listener();
  };
  const channel = stageChannel(session, (message) => {
    if (message.kind === 'call') channel.post({ kind: 'here', session });
    if (message.kind !== 'stage') return;
    heardAt = Date.now();
    if (followed.isAlone || !isSame(followed.stage, message.stage)) {
      become({ stage: message.stage, isAlone: false });
    }
  });
  const call = () => {
    channel.post({ kind: 'here', session });
    if (!followed.isAlone && Date.now() - heardAt > connectionTimeoutMs)
      become({ ...followed, isAlone: true });
  };
  const leave = () => channel.post({ kind: 'gone', session });
  const calling = setInterval(call, heartbeatIntervalMs);
  call();
  return {
    followed: () => followed,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    press: (press) => channel.post({ kind: 'press', session, press }),
    leave,
    close: () => {
      clearInterval(calling);
      leave();
      channel.close();
    },
  };
}

function isSame(one: StageState | undefined, other: StageState): boolean {
  return (
    one?.place === other.place &&
    one.screen === other.screen &&
    one.cover === other.cover &&
    one.happened === other.happened
  );
}
