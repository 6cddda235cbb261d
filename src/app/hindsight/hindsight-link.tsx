import { useSelector } from '@xstate/react';
import { type ReactNode, useDeferredValue } from 'react';
import buttons from '../../ui/button.module.css';
import { ViewLink } from '../../ui/view-link';
import { hindsightView } from '../navigation/view-list';
import type { WalkUrlSync } from '../navigation/walk-url-sync';
import styles from './hindsight-link.module.css';
import { useHindsight } from './use-hindsight';

interface HindsightLinkProps {
  readonly place: WalkUrlSync;
  readonly children: ReactNode;
}

/** The way to what came after a scenario's date; nothing where there is none. It says nothing of it. */
export function HindsightLink({ place, children }: HindsightLinkProps) {
  const { kind } = useHindsight();
  // Its address is that of the walk's place.
  useDeferredValue(useSelector(place.walk, ({ context }) => context.walk));
  if (kind === 'none') return null;
  return (
    <ViewLink view={hindsightView} addressOf={place.addressOf} className={`${buttons.plain} ${styles.link}`}>
      {children}
    </ViewLink>
  );
}
