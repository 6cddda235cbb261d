import { renderToStaticMarkup } from 'react-dom/server';
import { createActor } from 'xstate';
import type { Scenario } from '../../scenario/types';
import { writeAddress } from '../../session/address';
import { walkMachine } from '../../session/walk-machine';
import { App } from '../app';

const nothing = () => {};
const never = () => nothing;

/** The page of a first visit as markup: a scenario at its start, to be shown until the app draws the same. */
export function firstPage(scenario: Scenario): string {
  const place = { view: 'explore', moves: [], assumptions: {}, problems: [] };
  const addressOf = (view: string) => writeAddress(scenario, { ...place, view });
  const keeping = { kept: undefined, offer: undefined, problem: undefined };
  return renderToStaticMarkup(
    <App
      open={{ kind: 'opened', origin: 'bundled', scenario }}
      place={{
        walk: createActor(walkMachine, { input: { scenario, place } }).start(),
        view: () => place.view,
        subscribe: never,
        addressOf,
        linkTo: addressOf,
        follow: nothing,
        carryNoMore: nothing,
        stop: nothing,
      }}
      keeping={{
        state: () => keeping,
        subscribe: never,
        open: async () => undefined,
        wake: nothing,
        declineOffer: nothing,
        dismissProblem: nothing,
        stop: async () => {},
      }}
      isEmbedded={false}
      onLibrary={nothing}
    />,
  );
}
