import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { StageState } from '../../../presentation/audience-sync/channel-messages';
import {
  openPresenterChannel,
  type PresenterChannel,
} from '../../../presentation/audience-sync/presenter-channel';
import type { Press } from '../../../presentation/presentation-machine';

interface Heard {
  readonly onPress: (press: Press) => void;
  readonly onAudience: () => void;
}

/**
 * Tells the audience's window what is on the stage.
 * @returns whether an audience window answers
 */
export function usePresenterChannel(
  session: string,
  { place, screen, cover, happened }: StageState,
  heard: Heard,
): boolean {
  const latest = useRef(heard);
  useEffect(() => {
    latest.current = heard;
  });
  const [channel, setChannel] = useState<PresenterChannel>();
  useEffect(() => {
    const opened = openPresenterChannel(session, (press) => latest.current.onPress(press));
    opened.subscribe(() => opened.isAudienceHere() && latest.current.onAudience());
    setChannel(opened);
    return opened.close;
  }, [session]);
  useEffect(
    () => channel?.show({ place, screen, cover, ...(happened !== undefined && { happened }) }),
    [channel, place, screen, cover, happened],
  );
  return useSyncExternalStore(channel?.subscribe ?? neverChanges, () => channel?.isAudienceHere() ?? false);
}

function neverChanges(): () => void {
  return () => {};
}
