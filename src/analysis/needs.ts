import type { FactId, Move, SituationId, ValueId } from '../scenario/types';
import { type Components, componentsOf } from './components';
import { hasFeature, type OnEveryPath, onEveryPath } from './on-every-path';
import { needComplete, outcomeAt, outcomeId, type Space } from './space';

/** A fact with one of its values. */
export interface FactValue {
  readonly fact: FactId;
  readonly value: ValueId;
}

/** What an outcome needs: what no path from a space's first position to it can do without. */
export type Needs =
  | { readonly kind: 'out of reach'; readonly outcome: SituationId }
  | {
      readonly kind: 'within reach';
      readonly outcome: SituationId;
      /** The moves that every path makes: without any one of them the outcome is out of reach. */
      readonly moves: readonly Move[];
      /** The situations that every path passes, that of the first position among them; not the outcome. */
      readonly situations: readonly SituationId[];
      /** Every path passes a position, the last included, where the fact has this value; none that the first has. */
      readonly onTheWay: readonly FactValue[];
      /** The fact has this value wherever paths come to the outcome. */
      readonly onArrival: readonly FactValue[];
    };

/**
 * What each outcome needs, in the scenario's order. Moves, situations and values on the way are in the order in which
 * the shortest way to the outcome meets them first; other ways may meet them in another. Values on arrival are in the
 * order of the facts.
 * @param space explored from one position
 * @throws {RangeError} where the space is not complete
 */
export function needs(space: Space, components: Components = componentsOf(space)): Needs[] {
  needComplete(space);
  const shared = onEveryPath(space, components);
  const { outcomes } = space.compiled.scenario;
  const arrivals: number[] = outcomes.map(() => -1);
  const onPaths: Uint32Array[] = [];
  const onArrival: Uint32Array[] = [];
  for (let position = 0; position < space.size; position += 1) {
    const outcome = outcomeAt(space, position);
    if (outcome < 0) continue;
    const [paths, here] = [shared.sharedBy(position), shared.featuresAt(position)];
    if (arrivals[outcome] === -1) {
      arrivals[outcome] = position;
      onPaths[outcome] = paths;
      onArrival[outcome] = here;
    } else {
      keepCommon(onPaths[outcome] as Uint32Array, paths);
      keepCommon(onArrival[outcome] as Uint32Array, here);
    }
  }
  return outcomes.map((_, outcome) => {
    const id = outcomeId(space, outcome);
    const arrival = arrivals[outcome] as number;
    if (arrival === -1) return { kind: 'out of reach', outcome: id };
    const common = onPaths[outcome] as Uint32Array;
    const way = alongWay(space, shared, arrival).filter((feature) => hasFeature(common, feature));
    const atFirst = shared.featuresAt(0);
    const atLast = onArrival[outcome] as Uint32Array;
    return {
      kind: 'within reach',
      outcome: id,
      moves: way.flatMap((feature) => space.compiled.moves[feature] ?? []),
      situations: way.flatMap((feature) => situationAt(space, shared, feature) ?? []),
      onTheWay: way.flatMap((feature) =>
        hasFeature(atFirst, feature) ? [] : (factValue(space, shared, feature) ?? []),
      ),
      onArrival: allFeatures(shared).flatMap((feature) =>
        hasFeature(atLast, feature) ? (factValue(space, shared, feature) ?? []) : [],
      ),
    };
  });
}

function keepCommon(set: Uint32Array, other: Uint32Array): void {
  for (let word = 0; word < set.length; word += 1)
    set[word] = (set[word] as number) & (other[word] as number);
}

/** The features that the search's way to a position meets, each once. */
function alongWay(space: Space, shared: OnEveryPath, position: number): number[] {
  const steps: number[] = [];
  for (let at = position; space.metBy[at] !== -1; at = space.metFrom[at] as number) {
    steps.push(space.metBy[at] as number);
  }
  const held = (at: number) => {
    const set = shared.featuresAt(at);
    return allFeatures(shared).filter((feature) => hasFeature(set, feature));
  };
  const after = steps
    .reverse()
    .flatMap((step) => [space.stepMove[step] as number, ...held(space.stepTo[step] as number)]);
  return [...new Set([...held(0), ...after])];
}

function allFeatures({ features }: OnEveryPath): number[] {
  return [...new Array(features).keys()];
}

function situationAt(space: Space, { firstPlace }: OnEveryPath, feature: number): SituationId | undefined {
  const { places, firstOutcome } = space.compiled.packing;
  const place = feature - firstPlace;
  return place < firstOutcome ? places[place] : undefined;
}

function factValue(space: Space, { firstValue }: OnEveryPath, feature: number): FactValue | undefined {
  const fact = firstValue.findLastIndex((first) => first <= feature);
  const known = space.compiled.scenario.facts[fact];
  const value = known?.values[feature - (firstValue[fact] as number)];
  return known && value ? { fact: known.id, value: value.id } : undefined;
}
