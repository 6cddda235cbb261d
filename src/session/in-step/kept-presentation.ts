import * as v from 'valibot';
import type { MoveId, Scenario } from '../../scenario/types';
import type { KeptPresentation } from '../presentation-machine';
import { startedAt } from '../stopwatch';

const storageKey = 'impasse-presentation';

const way = v.pipe(
  v.array(
    v.pipe(
      v.string(),
      v.maxLength(40),
      v.transform((id) => id as MoveId),
    ),
  ),
  v.maxLength(10_000),
);
const milliseconds = v.pipe(v.number(), v.minValue(0));

const keptSchema = v.object({
  scenario: v.string(),
  cursor: v.object({ moves: way, screen: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  plan: v.optional(way),
  stopwatch: v.object({ before: milliseconds, since: v.optional(milliseconds) }),
  isBlack: v.boolean(),
  hasAudience: v.boolean(),
});

/** A presentation as this tab kept it before it was reloaded, or a new one where it kept none of this scenario. */
export function keptPresentation(scenario: Scenario, now: number): KeptPresentation {
  const fresh = {
    cursor: { moves: [], screen: 0 },
    stopwatch: startedAt(now),
    isBlack: false,
    hasAudience: false,
  };
  try {
    const kept = v.safeParse(keptSchema, JSON.parse(sessionStorage.getItem(storageKey) ?? ''));
    return kept.success && kept.output.scenario === scenario.id ? kept.output : fresh;
  } catch {
    return fresh;
  }
}

/** Keeps a presentation for when this tab is reloaded. */
export function keepPresentation(scenario: Scenario, presentation: KeptPresentation): void {
  const { cursor, plan, stopwatch, isBlack, hasAudience } = presentation;
  const kept = { scenario: scenario.id, cursor, plan, stopwatch, isBlack, hasAudience };
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(kept));
  } catch {
    // Storage is blocked or full: a reload goes back to the first screen of the place in the address.
  }
}
