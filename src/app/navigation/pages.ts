import type { Scenario } from '../../scenario/types';
import { mendFragment } from '../../url/mend-link';
import { scenarioOf } from '../../url/scenario-of-address';
import { startPersistence, type WalkPersistence } from '../persistence/walk-persistence';
import { hasHindsight } from '../scenarios/has-hindsight';
import { isFirst, loadScenario } from '../scenarios/load-scenario';
import type { OpenScenario, ScenarioLoadError } from '../scenarios/open-scenario';
import { audienceSession } from './audience-session';
import { lastAddress, rememberAddress } from './last-addresses';
import { viewsWith } from './view-list';
import { syncWalkWithUrl, type WalkUrlSync } from './walk-url-sync';

/** A scenario that is walked; each has a walk of its own. */
export interface WalkPage {
  readonly kind: 'walk';
  /** Tells it from a page of the same scenario that was opened before. */
  readonly turn: number;
  readonly open: OpenScenario;
  readonly place: WalkUrlSync;
  readonly keeping: WalkPersistence;
}

/** What the address of the page names. */
export type Page =
  | WalkPage
  | ScenarioLoadError
  | { readonly kind: 'opening' }
  | { readonly kind: 'audience'; readonly scenario: Scenario; readonly session: string }
  /** An own scenario's text, or where there is none to begin with, a choice of what to begin with. */
  | { readonly kind: 'workbench'; readonly id: string | undefined }
  | { readonly kind: 'write' }
  | { readonly kind: 'failed'; readonly reason: string };

/** The pages of the app, of which one is shown: that of the address. */
export interface Pages {
  readonly page: () => Page;
  readonly subscribe: (onChange: () => void) => () => void;
  /** Whether the page is that of a first visit: the first scenario at its start. */
  readonly isFirst: () => boolean;
  /** Opens the page of the address anew, where it could not be had. */
  readonly retry: () => void;
  /** Opens a scenario where this tab last stood in it, or at its start; anew where it is open already. */
  readonly openScenario: (scenario: { readonly id: string; readonly version: number }) => void;
}

/** Opens the page of the address, and turns to another whenever the address names one. */
export function startPages(): Pages {
  let page: Page = { kind: 'opening' };
  let turns = 0;
  // What is being left has stopped: to go back to it is to open it anew.
  let left: Page | undefined;
  const listeners = new Set<() => void>();
  const turn = async () => {
    turns += 1;
    const turned = turns;
    const opened = await opening(location.hash).catch((error: unknown) => failed(error));
    if (turned !== turns) return;
    if (page.kind === 'walk') {
      left = page;
      await leave(page);
    }
    if (turned !== turns) return;
    page = opened.kind === 'opened' ? walkPage(opened, turned) : opened;
    for (const listener of listeners) listener();
  };
  mendAddress();
  window.addEventListener('popstate', () => {
    mendAddress();
    if (page.kind !== 'walk' || page === left || !isFor(page.open, location.hash)) return void turn();
    // Whatever else was asked for meanwhile is not wanted any more.
    turns += 1;
    page.place.follow();
  });
  void turn();
  return {
    page: () => page,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    retry: () => void turn(),
    isFirst: () => location.hash === '' && page.kind === 'walk' && isFirst(page.open.scenario),
    openScenario: ({ id, version }) => {
      const { hash } = location;
      const isHere = scenarioOf(hash).id === id && !scenarioOf(hash).packed && asideOf(hash) === undefined;
      if (isHere) void turn();
      else location.hash = lastAddress(id) ?? `#/explore?s=${id}.${version}`;
    },
  };
}

/** Puts right what mail or chat made of a link. */
function mendAddress(): void {
  const mended = mendFragment(location.hash);
  if (mended !== location.hash) history.replaceState(history.state, '', mended);
}

async function opening(fragment: string): Promise<OpenScenario | Exclude<Page, WalkPage>> {
  const session = audienceSession(location.search);
  const aside = asideOf(fragment);
  if (session === undefined && aside) return aside;
  const opened = await loadScenario(fragment);
  if (opened.kind === 'unopened' || session === undefined) return opened;
  return { kind: 'audience', scenario: opened.scenario, session };
}

/** The page of an address that walks no scenario. */
function asideOf(fragment: string): Exclude<Page, WalkPage> | undefined {
  const [, view] = /^#\/(\w+)/.exec(fragment) ?? [];
  if (view === 'workbench') return { kind: view, id: scenarioOf(fragment).id };
  return view === 'write' ? { kind: view } : undefined;
}

function failed(error: unknown): Page & { kind: 'failed' } {
  return { kind: 'failed', reason: String(error) };
}

/** Whether an address is for a place in the scenario that is open. */
function isFor({ scenario, origin, packed }: OpenScenario, fragment: string): boolean {
  if (asideOf(fragment)) return false;
  const named = scenarioOf(fragment);
  if (named.packed !== undefined) return named.packed === packed;
  // The address of the first visit names none; any other that names none is for the one that is open.
  if (fragment === '') return origin === 'bundled' && isFirst(scenario);
  return (named.id ?? scenario.id) === scenario.id;
}

function walkPage(open: OpenScenario, turn: number): WalkPage {
  const place = syncWalkWithUrl(
    open,
    viewsWith(hasHindsight(open.scenario.id)).map(({ id }) => id),
  );
  const keepScenario = async () => {
    const { saveOwnScenario } = await import('../scenarios/save-own-scenario');
    const kept = await saveOwnScenario(open.scenario, open.text ?? '');
    if (!kept.ok) return kept.problem;
    place.dropEmbedded();
    return undefined;
  };
  const keeping = startPersistence(
    open.scenario,
    place.walk,
    open.origin === 'link' ? keepScenario : undefined,
  );
  return { kind: 'walk', turn, open, place, keeping };
}

async function leave({ open, place, keeping }: WalkPage): Promise<void> {
  rememberAddress(open.scenario.id, place.addressOf(place.view()));
  await keeping.stop();
  place.stop();
}
