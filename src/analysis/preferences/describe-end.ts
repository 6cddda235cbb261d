import { rankings } from '#messages/rankings';
import { lookup } from '../../scenario/lookup';
import type { Scenario } from '../../scenario/types';
import { deadEnd, type EndId, isOutcomeEnd } from './ends';

/** What an end is called in running text. */
export function endName(scenario: Scenario, end: EndId): string {
  if (isOutcomeEnd(end)) return lookup(scenario).outcome(end).short;
  return end === deadEnd ? rankings.deadEnd : rankings.never;
}
