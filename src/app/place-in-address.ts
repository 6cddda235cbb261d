import { type Actor, createActor } from 'xstate';
import type { Scenario } from '../scenario/types';
import { readAddress, writeAddress } from '../session/address';
import { movesTo } from '../session/walk';
import { walkMachine } from '../session/walk-machine';

export type WalkActor = Actor<typeof walkMachine>;

/** A walk whose place, with the view that shows it, is always in the address. */
export interface PlaceInAddress {
  readonly walk: WalkActor;
  /** The view that the address names. */
  readonly view: () => string;
  readonly subscribe: (onChange: () => void) => () => void;
  /** The address of the present place in a view. */
  readonly addressOf: (view: string) => string;
  /** The link that opens the present place in a view for someone else, with the likelihoods set, and the notes if wanted. */
  readonly linkTo: (view: string, withNotes?: boolean) => string;
  readonly stop: () => void;
}

/**
 * Starts a walk at the place the address names, and keeps the two the same: a step adds an entry to the browser's
 * history, and going back or forward there goes to that step's place. An address that makes no sense is replaced by
 * the nearest place that does.
 */
export function keepPlaceInAddress(scenario: Scenario, views: readonly string[]): PlaceInAddress {
  const opened = readAddress(scenario, location.hash, views);
  let view = opened.view;
  const walk = createActor(walkMachine, { input: { scenario, place: opened } }).start();
  const listeners = new Set<() => void>();
  const placeIn = (view: string) => {
    const { walk: at } = walk.getSnapshot().context;
    return { view, moves: movesTo(at), assumptions: at.assumptions };
  };
  const addressOf = (shown: string) => writeAddress(scenario, placeIn(shown));
  const first = addressOf(view);
  if (location.hash !== '') history.replaceState(null, '', first);

  let isOpening = false;
  const walked = walk.subscribe(() => {
    const address = addressOf(view);
    const isUntouched = location.hash === '' && address === first;
    if (!isOpening && !isUntouched && location.hash !== address) history.pushState(null, '', address);
  });
  const onAddress = () => {
    const place = readAddress(scenario, location.hash, views);
    view = place.view;
    isOpening = true;
    walk.send({ type: 'open', place });
    isOpening = false;
    if (place.problems.length > 0) history.replaceState(null, '', addressOf(view));
    for (const listener of listeners) listener();
  };
  window.addEventListener('popstate', onAddress);
  return {
    walk,
    view: () => view,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    addressOf,
    linkTo: (shown, withNotes = false) => {
      const { likelihoods, answerLikelihoods, notes } = walk.getSnapshot().context.marks;
      const place = { ...placeIn(shown), likelihoods, answerLikelihoods };
      const fragment = writeAddress(scenario, withNotes ? { ...place, notes } : place);
      return `${location.origin}${location.pathname}${fragment}`;
    },
    stop: () => {
      walked.unsubscribe();
      walk.stop();
      window.removeEventListener('popstate', onAddress);
    },
  };
}
