import { useSelector } from '@xstate/react';
import { Suspense, useSyncExternalStore } from 'react';
import { lazyPart } from '../../ui/lazy-part';
import type { WalkActor } from '../../walk/walk-machine';
import type { WalkPersistence } from './walk-persistence';

const NotSavedNotice = lazyPart(async () => (await import('./not-saved-notice')).NotSavedNotice, 'soon');
const LastWalk = lazyPart(async () => (await import('./last-walk')).LastWalk);

interface KeepingNoticeProps {
  readonly walk: WalkActor;
  readonly keeping: WalkPersistence;
}

/** Offers the last walk to a returning visitor, and tells what the device does not keep. */
export function PersistenceNotice({ walk, keeping }: KeepingNoticeProps) {
  const { offer, problem } = useSyncExternalStore(keeping.subscribe, keeping.state, keeping.state);
  // Whoever has begun a walk has chosen not to go on with the last; it stays among the saved walks.
  const hasBegun = useSelector(walk, ({ context }) => context.walk.steps.length > 0);
  const isOffered = offer !== undefined && !hasBegun;
  if (!problem && !isOffered) return null;
  return (
    <Suspense>
      {problem ? (
        <NotSavedNotice problem={problem} keeping={keeping} />
      ) : (
        isOffered && <LastWalk offer={offer} keeping={keeping} />
      )}
    </Suspense>
  );
}
