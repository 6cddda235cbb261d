import { startTransition, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { whenIdle } from '../../ui/when-idle';
import type { WalkActor } from '../../walk/walk-machine';

type WalkSnapshot = ReturnType<WalkActor['getSnapshot']>;

/**
 * The snapshot of a walk that the page is to tell of.
 * @param waits whether it waits until what follows the walk by itself is painted, and then gives way to whatever else is
 *   asked for, so that a step's first answer is not held up by all that comes of it
 */
export function useToldSnapshot(walk: WalkActor, waits: boolean): WalkSnapshot {
  const [told, setTold] = useState(() => walk.getSnapshot());
  useEffect(() => {
    let callOff: (() => void) | undefined;
    const tell = () => {
      callOff = undefined;
      startTransition(() => setTold(walk.getSnapshot()));
    };
    const follow = () => {
      if (waits) callOff ??= whenIdle(tell);
      else setTold(walk.getSnapshot());
    };
    follow();
    const following = walk.subscribe(follow);
    // What is pressed next, such as a link to the walk's place, is of the walk as it is. A box that is being ticked would be
    // drawn as it was before, and never told of.
    const catchUp = ({ target }: MouseEvent) => {
      if (!(target instanceof HTMLInputElement)) flushSync(() => setTold(walk.getSnapshot()));
    };
    if (waits) document.addEventListener('click', catchUp, { capture: true });
    return () => {
      callOff?.();
      document.removeEventListener('click', catchUp, { capture: true });
      following.unsubscribe();
    };
  }, [walk, waits]);
  return told;
}
