import { bundledScenarios } from 'virtual:bundled-scenarios';
import type { Scenario } from '../../scenario/types';
import { scenarioOf } from '../../url/scenario-of-address';
import type { MapLayout } from '../../views/map/layout/map-layout';
import type { OpenScenario, ScenarioLoadError } from './open-scenario';

/**
 * Loads the scenario that an address is for; the first of those that ship with the app where it names none. Those that
 * ship were read and checked when the app was built, so they are not again; any other is.
 * @throws Error that says why it could not be had
 */
export async function loadScenario(fragment: string): Promise<OpenScenario | ScenarioLoadError> {
  const { id = bundledScenarios[0]?.id ?? '', packed } = scenarioOf(fragment);
  if (packed === undefined && bundledScenarios.some((bundled) => bundled.id === id)) {
    return { kind: 'opened', origin: 'bundled', scenario: await loadBundled(id) };
  }
  const { scenarioInLink, scenarioOnDevice } = await import('./load-own-scenario');
  return packed === undefined ? scenarioOnDevice(id) : scenarioInLink(packed);
}

/** Whether a scenario is the one shown where an address names none. */
export function isFirst({ id }: { readonly id: string }): boolean {
  return id === bundledScenarios[0]?.id;
}

/** Loads a scenario that ships with the app. */
export async function loadBundled(id: string): Promise<Scenario> {
  return (await load(bundledScenarios.find((bundled) => bundled.id === id)?.url)) as Scenario;
}

/**
 * Lays out a scenario's map: loads what was laid out when the app was built, or lays it out now.
 * @throws Error that says why it could not be had; an AbortError once the signal aborts
 */
export async function loadMap(scenario: Scenario, signal: AbortSignal): Promise<MapLayout> {
  const bundled = bundledScenarios.find(({ id }) => id === scenario.id);
  if (bundled) return (await load(bundled.mapUrl, signal)) as MapLayout;
  const { layOut } = await import('../../views/map/layout/lay-out');
  return layOut(scenario, signal);
}

async function load(url: string | undefined, signal?: AbortSignal): Promise<unknown> {
  const response = await fetch(url ?? '', signal ? { signal } : {});
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return response.json();
}
