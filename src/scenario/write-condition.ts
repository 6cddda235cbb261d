import type { ScenarioSource } from './types';

/** A condition as an author writes it. */
export type ConditionSource = NonNullable<ScenarioSource['situations'][number]['moves'][number]['when']>;

/** Holds where every one of the conditions does. */
export function all(...conditions: ConditionSource[]): ConditionSource {
  return { all: conditions };
}

/** Holds where at least one of the conditions does. */
export function any(...conditions: ConditionSource[]): ConditionSource {
  return { any: conditions };
}

/** Holds where the condition does not. */
export function not(condition: ConditionSource): ConditionSource {
  return { not: condition };
}
