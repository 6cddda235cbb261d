import { createActor } from 'xstate';
import { afterPaint } from '../../ui/after-paint';
import { pageAddress } from '../../ui/page-address';
import { readAddress, writeAddress } from '../../url/address';
import { addressIn, maxLinkLength, scenarioOf, withEmbeddedScenario } from '../../url/scenario-of-address';
import type { ViewId } from '../../url/view-id';
import { movesTo, type Walk } from '../../walk/walk';
import { type WalkActor, walkMachine } from '../../walk/walk-machine';
import type { OpenScenario } from '../scenarios/open-scenario';

/** A walk whose place, with the view that shows it, is always in the address. */
export interface WalkUrlSync {
  readonly walk: WalkActor;
  /** The view that the address names. */
  readonly view: () => ViewId;
  readonly subscribe: (onChange: () => void) => () => void;
  /** The address of the present place in a view. */
  readonly addressOf: (view: ViewId) => string;
  /** The link that opens the present place in a view for someone else, with the likelihoods set, and the notes if wanted. */
  readonly linkTo: (view: ViewId, withNotes?: boolean) => string;
  /** Goes to the place that the page's address names. */
  readonly follow: () => void;
  /** The scenario is kept on this device now: the address need not carry it any more. */
  readonly dropEmbedded: () => void;
  readonly stop: () => void;
}

/**
 * Starts a walk at the place the address names, and keeps the two the same: a step adds an entry to the browser's
 * history, and going back or forward there goes to that step's place. An address that makes no sense is replaced by
 * the nearest place that does. A scenario that came in a link, and is kept nowhere else, stays in the address.
 */
export function syncWalkWithUrl(open: OpenScenario, views: readonly ViewId[]): WalkUrlSync {
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
  const here = () => walk.getSnapshot().context.walk;
  const addressAt = (at: Walk, shown: ViewId) => {
    const address = writeAddress(scenario, placeOf(at, shown));
    return carried ? withEmbeddedScenario(address, carried) : address;
  };
  const addressOf = (shown: ViewId) => addressAt(here(), shown);
  const untouched = addressOf(view);
  if (location.hash !== '') history.replaceState(null, '', untouched);

  let isOpening = false;
  /** The page's address as this walk last wrote or followed it. */
  let known = location.hash;
  /** Whether the address names something else by now, which is still being opened. */
  const isElsewhere = () => location.hash !== known;
  // Each step has an entry of its own, and shows before it has.
  let unwritten: Walk[] = [];
  const write = () => {
    for (const at of isElsewhere() ? [] : unwritten) {
      const address = addressAt(at, view);
      const isUntouched = location.hash === '' && address === untouched;
      if (!isUntouched && location.hash !== address) history.pushState(null, '', address);
      known = location.hash;
    }
    unwritten = [];
  };
  const walked = walk.subscribe(({ context }) => {
    if (isOpening) return;
    if (unwritten.length === 0) afterPaint(write);
    unwritten.push(context.walk);
  });
  const follow = () => {
    // Where the browser went is the later wish.
    unwritten = [];
    const place = read();
    view = place.view;
    isOpening = true;
    walk.send({ type: 'open', place });
    isOpening = false;
    const isOther = scenarioOf(location.hash).packed !== carried;
    if (place.problems.length > 0 || isOther) history.replaceState(null, '', addressOf(view));
    known = location.hash;
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
      const { likelihoods, answerLikelihoods, rankings, notes } = walk.getSnapshot().context.marks;
      const place = {
        ...placeOf(here(), shown),
        likelihoods,
        answerLikelihoods,
        ...(rankings && { rankings }),
      };
      const fragment = writeAddress(scenario, withNotes ? { ...place, notes } : place);
      const link = `${pageAddress()}${fragment}`;
      const carrying = packed ? withEmbeddedScenario(link, packed) : link;
      return carrying.length > maxLinkLength ? link : carrying;
    },
    follow,
    dropEmbedded: () => {
      write();
      carried = undefined;
      if (isElsewhere()) return;
      history.replaceState(null, '', addressOf(view));
      known = location.hash;
      for (const listener of listeners) listener();
    },
    stop: () => {
      unwritten = [];
      walked.unsubscribe();
      walk.stop();
    },
  };
}

function placeOf(walk: Walk, view: ViewId) {
  return { view, moves: movesTo(walk), assumptions: walk.assumptions };
}
