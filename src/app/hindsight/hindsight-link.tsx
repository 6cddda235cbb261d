import { type ReactNode, useSyncExternalStore } from 'react';
import { hindsightView } from '../navigation/view-list';
import type { PlaceInAddress } from '../navigation/walk-url-sync';
import { useHindsight } from './use-hindsight';

interface HindsightLinkProps {
  readonly place: PlaceInAddress;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** The way to what came after a scenario's date; nothing where there is none. It says nothing of it. */
export function HindsightLink({ place, className, children }: HindsightLinkProps) {
  const { kind } = useHindsight();
  const addressHere = () => place.addressOf(hindsightView);
  const address = useSyncExternalStore(
    (onChange) => {
      const following = place.walk.subscribe(onChange);
      return () => following.unsubscribe();
    },
    addressHere,
    addressHere,
  );
  if (kind === 'none') return null;
  return (
    <a className={className} href={address}>
      {children}
    </a>
  );
}
