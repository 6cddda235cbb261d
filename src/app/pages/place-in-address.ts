import { type Actor, createActor } from 'xstate';
import { readAddress, writeAddress } from '../../session/address';
import { addressCarrying, addressIn, longestLink, scenarioOf } from '../../session/scenario-of-address';
import { movesTo } from '../../session/walk';
import { walkMachine } from '../../session/walk-machine';
import { pageAddress } from '../../ui/page-address';
import type { OpenScenario } from './open-scenario';

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
  /** Goes to the place that the page's address names. */
  readonly follow: () => void;
  /** The scenario is kept on this device now: the address need not carry it any more. */
  readonly carryNoMore: () => void;
  readonly stop: () => void;
}

/**
 * Starts a walk at the place the address names, and keeps the two the same: a step adds an entry to the browser's
 * history, and going back or forward there goes to that step's place. An address that makes no sense is replaced by
 * the nearest place that does. A scenario that came in a link, and is kept nowhere else, stays in the address.
 */
export function keepPlaceInAddress(open: OpenScenario, views: readonly string[]): PlaceInAddress {
  const { scenario, packed } = open;
  let carried = open.origin === 'link' ? packed : undefined;
  const read = () => {
    const { hash } = location;
    // What an address carries may go by another id here, and is no part of the place.
    return readAddress(scenario, scenarioOf(hash).packed ? addressIn(scenario, hash) : hash, views);
  };
  const first = read();
  let view = first.view;
  const walk = createActor(walkMachine, { input: { scenario, place: first } }).start();
  const listeners = new Set<() => void>();
  const placeIn = (view: string) => {
    const { walk: at } = walk.getSnapshot().context;
    return { view, moves: movesTo(at), assumptions: at.assumptions };
  };
  const addressOf = (shown: string) => {
    const address = writeAddress(scenario, placeIn(shown));
    return carried ? addressCarrying(address, carried) : address;
  };
  const untouched = addressOf(view);
  if (location.hash !== '') history.replaceState(null, '', untouched);

  let isOpening = false;
  const walked = walk.subscribe(() => {
    const address = addressOf(view);
    const isUntouched = location.hash === '' && address === untouched;
    if (!isOpening && !isUntouched && location.hash !== address) history.pushState(null, '', address);
  });
  const follow = () => {
    const place = read();
    view = place.view;
    isOpening = true;
    walk.send({ type: 'open', place });
    isOpening = false;
    const isOther = scenarioOf(location.hash).packed !== carried;
    if (place.problems.length > 0 || isOther) history.replaceState(null, '', addressOf(view));
    for (const listener of listeners) listener();
  };
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
      const link = `${pageAddress()}${fragment}`;
      const carrying = packed ? addressCarrying(link, packed) : link;
      return carrying.length > longestLink ? link : carrying;
    },
    follow,
    carryNoMore: () => {
      carried = undefined;
      history.replaceState(null, '', addressOf(view));
      for (const listener of listeners) listener();
    },
    stop: () => {
      walked.unsubscribe();
      walk.stop();
    },
  };
}
