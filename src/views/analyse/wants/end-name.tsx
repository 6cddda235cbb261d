import { rankings as messages } from '#messages/rankings';
import { deadEnd, type EndId, isOutcomeEnd } from '../../../analysis/preferences/ends';
import { lookup } from '../../../scenario/lookup';
import type { Scenario } from '../../../scenario/types';
import hues from '../../../ui/hue.module.css';

/** What an end is called in running text. */
export function endName(scenario: Scenario, end: EndId): string {
  if (isOutcomeEnd(end)) return lookup(scenario).outcome(end).short;
  return end === deadEnd ? messages.deadEnd : messages.never;
}

/** The class that gives an end its hue; none where it is no outcome. */
export function endHue(scenario: Scenario, end: EndId): string {
  return isOutcomeEnd(end) ? (hues[lookup(scenario).outcome(end).hue] ?? '') : '';
}
