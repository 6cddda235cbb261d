import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { StageState } from '../../session/in-step/messages';
import { openPresenterChannel, type PresenterChannel } from '../../session/in-step/presenter-channel';
import { presentingId } from '../../session/in-step/presenting-id';
import type { Press } from '../../session/presentation-machine';

interface Heard {
  readonly onPress: (press: Press) => void;
  readonly onAudience: () => void;
}

/**
 * Tells the audience's window what is on the stage.
 * @returns the id of this presentation, once it is known, and whether an audience window answers
 */
export function usePresenterChannel({ place, screen, cover }: StageState, heard: Heard) {
  const latest = useRef(heard);
  useEffect(() => {
    latest.current = heard;
  });
  const [session, setSession] = useState<string>();
  const [channel, setChannel] = useState<PresenterChannel>();
  useEffect(() => {
    let hasLeft = false;
    let opened: PresenterChannel | undefined;
    void presentingId().then((id) => {
      if (hasLeft) return;
      const channel = openPresenterChannel(id, (press) => latest.current.onPress(press));
      channel.subscribe(() => channel.isAudienceHere() && latest.current.onAudience());
      opened = channel;
      setSession(id);
      setChannel(channel);
    });
    return () => {
      hasLeft = true;
      opened?.close();
    };
  }, []);
  useEffect(() => channel?.show({ place, screen, cover }), [channel, place, screen, cover]);
  const isAudienceHere = useSyncExternalStore(
    channel?.subscribe ?? neverChanges,
    () => channel?.isAudienceHere() ?? false,
  );
  return { session, isAudienceHere };
}

function neverChanges(): () => void {
  return () => {};
}
