import * as v from 'valibot';
import { maxIdLength } from '../../scenario/id';
import type { MoveId, Scenario } from '../../scenario/types';
import type { StoredPresentation } from '../presentation-machine';

const storageKey = ({ id }: Scenario) => `impasse-presentation-${id}`;

const way = v.pipe(
  v.array(
    v.pipe(
      v.string(),
      v.maxLength(maxIdLength),
      v.transform((id) => id as MoveId),
    ),
  ),
  v.maxLength(10_000),
);
const milliseconds = v.pipe(v.number(), v.minValue(0));

const keptSchema = v.object({
  session: v.string(),
  cursor: v.object({ moves: way, screen: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  plan: v.optional(way),
  stopwatch: v.object({ before: milliseconds, since: v.optional(milliseconds) }),
  cover: v.picklist(['none', 'black', 'link', 'happened']),
  showsNotes: v.boolean(),
  hasAudience: v.boolean(),
});

/** A presentation as this tab kept it before it was reloaded; none where it kept none of this scenario. */
export function restorePresentation(scenario: Scenario): StoredPresentation | undefined {
  return read(scenario, () => sessionStorage);
}

/** A presentation as another tab kept it before it was closed, where this one presents under its id. */
export function orphanedPresentation(scenario: Scenario, session: string): StoredPresentation | undefined {
  const kept = read(scenario, () => localStorage);
  return kept?.session === session ? kept : undefined;
}

/** Keeps a presentation for when this tab is reloaded, or closed and opened anew. */
export function persistPresentation(
  scenario: Scenario,
  session: string,
  presentation: StoredPresentation,
): void {
  const { cursor, plan, stopwatch, cover, showsNotes, hasAudience } = presentation;
  const kept = { session, cursor, plan, stopwatch, cover, showsNotes, hasAudience };
  try {
    sessionStorage.setItem(storageKey(scenario), JSON.stringify(kept));
    // Without an audience's window nobody would ask for it.
    if (hasAudience) localStorage.setItem(storageKey(scenario), JSON.stringify(kept));
  } catch {
    // Storage is blocked or full: a reload goes back to the first screen of the place in the address.
  }
}

function read(scenario: Scenario, storage: () => Storage) {
  try {
    // Where nothing is kept, it is null that is read.
    const kept = v.safeParse(keptSchema, JSON.parse(String(storage().getItem(storageKey(scenario)))));
    if (kept.success) return kept.output;
  } catch {
    // Storage is blocked, or what it holds is no JSON.
  }
  return undefined;
}
