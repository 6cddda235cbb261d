import { bundledScenarios } from 'virtual:bundled-scenarios';
import type { OwnScenario } from '../../persistence/own-scenarios';
import type { StoreResult } from '../../persistence/store';
import { ok } from '../../scenario/result';
import { draftUnderId, freeId, textUnderId } from '../../scenario/text-under-id';
import { openDevice } from '../persistence/device';

/** What a scenario is called and told from others by. */
export interface Named {
  readonly id: string;
  readonly version: number;
  readonly title: string;
}

/** Keeps a scenario on this device, in place of what was kept under its id. @param text its file, which was checked */
export async function saveOwnScenario({ id, version, title }: Named, text: string): StoreResult<void> {
  const { store } = await openDevice();
  return store.saveScenario({ format: 'impasse-own-1', id, version, title, text, saved: now() });
}

/** Keeps a scenario under its id or, where that is taken, under a free one like it. */
export async function saveCopy(named: Named, text: string): StoreResult<Named> {
  const id = await freeOwnId(named.id);
  const copy = { ...named, id };
  const kept = await saveOwnScenario(copy, id === named.id ? text : textUnderId(text, id));
  return kept.ok ? ok(copy) : kept;
}

/** Keeps a file that has errors, to be fixed in the workbench. */
export async function saveUnfinished(title: string, draft: string): StoreResult<Named> {
  const named = { id: await freeOwnId('unfinished'), version: 1, title };
  const { store } = await openDevice();
  const kept = await store.saveScenario({ format: 'impasse-own-1', ...named, text: '', draft, saved: now() });
  return kept.ok ? ok(named) : kept;
}

/** Keeps a text that is being written on as a scenario beside the one it was made of. */
export async function saveDraftCopy(own: OwnScenario, text: string): StoreResult<Named> {
  const copy = draftCopy(own, text, await freeOwnId(own.id));
  const { store } = await openDevice();
  const kept = await store.saveScenario(copy);
  return kept.ok ? ok(copy) : kept;
}

/** A text that is being written on as a scenario beside the one it was made of. @param id its own, that no other has */
export function draftCopy({ format, version, title }: OwnScenario, text: string, id: string): OwnScenario {
  const draft = draftUnderId(text, id);
  return { format, id, version, title: `${title} (copy)`, text: '', draft, saved: now() };
}

/** An id, or one like it, that no scenario that ships or is kept here has. */
async function freeOwnId(id: string): Promise<string> {
  return freeId(id, new Set(await takenIds()));
}

/** The ids of the scenarios that ship and of those kept on this device, but for one's own. */
export async function takenIds(own?: string): Promise<string[]> {
  const { store } = await openDevice();
  const listed = await store.ownScenarios();
  const all = [...bundledScenarios, ...(listed.ok ? listed.value.found : [])];
  return all.map(({ id }) => id).filter((id) => id !== own);
}

function now(): string {
  return new Date().toISOString();
}
