import type { Scenario } from '../../../scenario/types';
import { type PlacedPhase, type PlacedSituation, placesOf } from './map-layout';

/** Room above a drawing for the phases' names, in pixels. */
export const phaseName = 28;

/** A band for each phase, from half-way between it and the one before to half-way between it and the next. */
export function bands(
  scenario: Scenario,
  situations: readonly PlacedSituation[],
  size: { width: number; height: number },
): PlacedPhase[] {
  const phaseOf = new Map(placesOf(scenario).map(({ id, phase }) => [id, phase]));
  const extents = scenario.phases.flatMap((phase) => {
    const inside = situations.filter(({ id }) => phaseOf.get(id) === phase.id);
    return inside.length === 0
      ? []
      : [
          {
            name: phase.name,
            from: Math.min(...inside.map(({ x }) => x)),
            to: Math.max(...inside.map(({ x, width }) => x + width)),
          },
        ];
  });
  return extents.map(({ name, from, to }, index) => {
    const before = extents[index - 1];
    const after = extents[index + 1];
    const x = before ? (before.to + from) / 2 : 0;
    const end = after ? (to + after.from) / 2 : size.width;
    return { name, x, y: 0, width: end - x, height: size.height };
  });
}
