import type { Factcheck } from '../analysis/factcheck/factcheck';
import type { Scenario } from '../scenario/types';

/**
 * What is found of every statement as plain JSON: `scenario`, `states`, `walks` and `statements`, as `Factcheck` has
 * them, but for this: a number of walks is a string, as it may have more digits than a JSON number keeps. A part that
 * was not computed is `{ notComputed }`, with the reason.
 */
export function factcheckJson({ id, version, title }: Scenario, checked: Factcheck): unknown {
  return withoutBigints({ scenario: { id, version, title }, ...checked });
}

function withoutBigints(part: unknown): unknown {
  if (typeof part === 'bigint') return String(part);
  if (Array.isArray(part)) return part.map(withoutBigints);
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, withoutBigints(value)]));
}
