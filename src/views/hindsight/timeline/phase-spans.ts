import { dayOf, spanOf } from '../../../hindsight/dates';
import type { HindsightWalk } from '../../../hindsight/types';
import { lookup } from '../../../scenario/lookup';
import type { Hue, Scenario } from '../../../scenario/types';

/** A time in which what happened resembles one phase of the scenario. */
export interface PhaseSpan {
  readonly name: string;
  /** In days since 1970-01-01. */
  readonly from: number;
  readonly to: number;
  /** The hue of the outcome, where it is one. */
  readonly hue?: Hue;
}

/**
 * The phases that a walk goes through, in time: each from its first step until the next phase begins or, where something
 * happened that is no move, until its last step's end; and the outcome at its end, until the day last looked.
 */
export function phaseSpans(scenario: Scenario, { steps }: HindsightWalk, lastLooked: string): PhaseSpan[] {
  const spans: PhaseSpan[] = [];
  const { node, situationOf, move: moveOf } = lookup(scenario);
  const nameOf = (phase: string) => scenario.phases.find(({ id }) => id === phase)?.name ?? '';
  let isBroken = true;
  for (const { move, date } of steps) {
    const { first, last } = spanOf(date);
    const before = spans.at(-1);
    if (move === undefined) {
      isBroken = true;
      if (before) spans[spans.length - 1] = { ...before, to: Math.min(before.to, first) };
      continue;
    }
    const name = nameOf(situationOf(move).phase);
    if (before && !isBroken && before.name === name) {
      spans[spans.length - 1] = { ...before, to: Math.max(before.to, last + 1) };
    } else {
      if (before && !isBroken) spans[spans.length - 1] = { ...before, to: Math.max(before.from, first) };
      spans.push({ name, from: first, to: last + 1 });
    }
    isBroken = false;
  }
  const final = steps.at(-1);
  const end = final?.move === undefined ? undefined : node(moveOf(final.move).to);
  if (final && end && 'hue' in end) {
    const from = spanOf(final.date).last;
    spans.push({ name: end.short, from, to: dayOf(lastLooked) + 1, hue: end.hue });
  }
  return spans;
}
