import { isSameFile } from '../scenario/format-1/present-format';
import { draftUnderId, idLike, textUnderId } from '../scenario/text-under-id';
import { type OwnScenario, readOwn } from './own-scenarios';
import type { Writing } from './transactions';

/** Own scenarios from elsewhere, such as a file, and what else there is. */
export interface ImportedScenarios {
  /** What their texts and ids are was checked. */
  readonly scenarios: readonly OwnScenario[];
  /** The ids of the scenarios that ship, which no own one may have. */
  readonly bundled: readonly string[];
}

/** What became of them. */
export interface AddedScenarios {
  readonly added: number;
  /** How many were here already, the same to the letter. */
  readonly same: number;
  /** Those that got another id, since theirs was taken by another scenario. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
}

/** Adds own scenarios to those that are kept. None of those is written over; one may get what was written on elsewhere. */
export async function addScenarios(
  writing: Writing,
  { scenarios, bundled }: ImportedScenarios,
): Promise<AddedScenarios> {
  const table = writing.objectStore('scenarios');
  const [keys, values] = await Promise.all([table.getAllKeys(), table.getAll()]);
  // What cannot be read, or ships, is like none: its id is taken.
  const kept = new Map<string, OwnScenario | undefined>(bundled.map((id) => [id, undefined]));
  for (const [index, key] of keys.entries()) kept.set(key, readOwn(values[index]));
  const renamed: { from: string; to: string }[] = [];
  let added = 0;
  for (const carried of scenarios) {
    const id = idLike(
      carried.id,
      (each) => !kept.has(each) || isLike(kept.get(each), underId(carried, each)),
    );
    const own = underId(carried, id);
    if (id !== carried.id) renamed.push({ from: carried.id, to: id });
    const before = kept.get(id);
    if (before && (own.draft === undefined || own.draft === before.draft)) continue;
    kept.set(id, own);
    await table.put(own, id);
    added += 1;
  }
  return { added, same: scenarios.length - added, renamed };
}

/** Whether two are one scenario: opened with the same text, and not written on since in two ways. */
function isLike(kept: OwnScenario | undefined, own: OwnScenario): boolean {
  if (!kept || !isSameFile(kept.text, own.text)) return false;
  return kept.draft === undefined || own.draft === undefined || kept.draft === own.draft;
}

function underId(own: OwnScenario, id: string): OwnScenario {
  if (id === own.id) return own;
  return {
    ...own,
    id,
    text: own.text && textUnderId(own.text, id),
    ...(own.draft !== undefined && { draft: draftUnderId(own.draft, id) }),
  };
}
