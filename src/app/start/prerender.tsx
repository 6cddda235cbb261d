import { renderToString } from 'react-dom/server';
import { createActor } from 'xstate';
import type { Scenario } from '../../scenario/types';
import { writeAddress } from '../../url/address';
import type { ViewId } from '../../url/view-id';
import { walkMachine } from '../../walk/walk-machine';
import type { WalkPage } from '../navigation/pages';
import { Root } from './root';

const nothing = () => {};
const never = () => nothing;

/** The page of a first visit as markup: a scenario at its start, which the app takes over when it starts. */
export function firstPage(scenario: Scenario): string {
  const page = startOf(scenario);
  const pages = {
    page: () => page,
    subscribe: never,
    retry: nothing,
    isFirst: () => true,
    openScenario: nothing,
  };
  return renderToString(<Root pages={pages} isEmbedded={false} />);
}

function startOf(scenario: Scenario): WalkPage {
  const place = { view: 'explore' as const, moves: [], assumptions: {}, problems: [] };
  const addressOf = (view: ViewId) => writeAddress(scenario, { ...place, view });
  const keeping = { kept: undefined, offer: undefined, problem: undefined };
  return {
    kind: 'walk',
    turn: 1,
    open: { kind: 'opened', origin: 'bundled', scenario },
    place: {
      walk: createActor(walkMachine, { input: { scenario, place } }).start(),
      view: () => place.view,
      subscribe: never,
      addressOf,
      linkTo: addressOf,
      follow: nothing,
      dropEmbedded: nothing,
      stop: nothing,
    },
    keeping: {
      state: () => keeping,
      subscribe: never,
      open: async () => undefined,
      activate: nothing,
      declineOffer: nothing,
      dismissProblem: nothing,
      stop: async () => {},
    },
  };
}
