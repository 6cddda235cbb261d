import { bundledScenarios } from 'virtual:bundled-scenarios';
import type { Scenario } from '../scenario/types';
import type { MapLayout } from '../views/map/layout/map-layout';

/**
 * Loads the first of the scenarios that ship with the app. It was read and checked when the app was built, so it is
 * not again.
 * @throws Error that says why it could not be had
 */
export async function loadBundledScenario(): Promise<Scenario> {
  return (await load(bundledScenarios[0]?.url)) as Scenario;
}

/**
 * Lays out a scenario's map: loads what was laid out when the app was built, or lays it out now.
 * @throws Error that says why it could not be had; an AbortError once the signal aborts
 */
export async function loadMap(scenario: Scenario, signal: AbortSignal): Promise<MapLayout> {
  const bundled = bundledScenarios.find(({ id }) => id === scenario.id);
  if (bundled) return (await load(bundled.mapUrl, signal)) as MapLayout;
  const { layOut } = await import('../views/map/layout/lay-out');
  return layOut(scenario, signal);
}

async function load(url: string | undefined, signal?: AbortSignal): Promise<unknown> {
  const response = await fetch(url ?? '', signal ? { signal } : {});
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return response.json();
}
