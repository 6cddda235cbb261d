import { type EndId, isOutcomeEnd } from '../../../analysis/preferences/ends';
import { lookup } from '../../../scenario/lookup';
import type { Scenario } from '../../../scenario/types';
import hues from '../../../ui/hue.module.css';

/** The class that gives an end its hue; none where it is no outcome. */
export function endHue(scenario: Scenario, end: EndId): string {
  return isOutcomeEnd(end) ? (hues[lookup(scenario).outcome(end).hue] ?? '') : '';
}
