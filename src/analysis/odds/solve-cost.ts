import type { StateSpace } from '../state-space/state-space';
import type { Components } from '../state-space/strong-components';

/**
 * About how many multiplications it takes to solve a space's odds once: one a step where play does not come back; where
 * states come back to one another, a third of the cube of their number, which elimination takes at the most.
 */
export function solveCost({ stepTo }: StateSpace, { start, count }: Components): number {
  let cost = stepTo.length;
  for (let component = 0; component < count; component += 1) {
    const size = (start[component + 1] as number) - (start[component] as number);
    if (size > 1) cost += size ** 3 / 3;
  }
  return cost;
}
