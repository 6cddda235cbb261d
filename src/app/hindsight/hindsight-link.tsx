import { type ReactNode, useSyncExternalStore } from 'react';
import buttons from '../../ui/button.module.css';
import { hindsightView } from '../navigation/view-list';
import type { PlaceInAddress } from '../navigation/walk-url-sync';
import styles from './hindsight-link.module.css';
import { useHindsight } from './use-hindsight';

interface HindsightLinkProps {
  readonly place: PlaceInAddress;
  readonly children: ReactNode;
}

/** The way to what came after a scenario's date; nothing where there is none. It says nothing of it. */
export function HindsightLink({ place, children }: HindsightLinkProps) {
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
    <a className={`${buttons.plain} ${styles.link}`} href={address}>
      {children}
    </a>
  );
}
