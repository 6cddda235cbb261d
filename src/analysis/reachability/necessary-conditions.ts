import type { FactId, Move, SituationId, ValueId } from '../../scenario/types';
import { needComplete, outcomeAt, outcomeId, type StateSpace } from '../state-space/state-space';
import { type Components, componentsOf } from '../state-space/strong-components';
import { hasFeature, type MustPass, mustPass } from './must-pass';

/** A fact with one of its values. */
export interface FactValue {
  readonly fact: FactId;
  readonly value: ValueId;
}

/** What an outcome needs: what no path from a space's first state to it can do without. */
export type NecessaryConditions =
  | { readonly kind: 'out of reach'; readonly outcome: SituationId }
  | {
      readonly kind: 'within reach';
      readonly outcome: SituationId;
      /** The moves that every path makes: without any one of them the outcome is out of reach. */
      readonly moves: readonly Move[];
      /** The situations that every path passes, that of the first state among them; not the outcome. */
      readonly situations: readonly SituationId[];
      /** Every path passes a state, the last included, where the fact has this value; none that the first has. */
      readonly onTheWay: readonly FactValue[];
      /** The fact has this value wherever paths come to the outcome. */
      readonly onArrival: readonly FactValue[];
    };

/**
 * What each outcome needs, in the scenario's order. Moves, situations and values on the way are in the order in which
 * the shortest way to the outcome meets them first; other ways may meet them in another. Values on arrival are in the
 * order of the facts.
 * @param space explored from one state
 * @throws {LimitExceeded} where the state space is not complete
 */
export function necessaryConditions(
  space: StateSpace,
  components: Components = componentsOf(space),
): NecessaryConditions[] {
  needComplete(space);
  const shared = mustPass(space, components);
  const { outcomes } = space.compiled.scenario;
  const arrivals = new Map<number, Arrivals>();
  for (let state = 0; state < space.size; state += 1) {
    const outcome = outcomeAt(space, state);
    if (outcome < 0) continue;
    const [paths, here] = [shared.sharedBy(state), shared.featuresAt(state)];
    const before = arrivals.get(outcome);
    if (before) {
      keepCommon(before.onPaths, paths);
      keepCommon(before.onArrival, here);
    } else {
      arrivals.set(outcome, { first: state, onPaths: paths, onArrival: here });
    }
  }
  return outcomes.map((_, outcome) => {
    const id = outcomeId(space, outcome);
    const found = arrivals.get(outcome);
    if (!found) return { kind: 'out of reach', outcome: id };
    const { first, onPaths, onArrival } = found;
    const way = alongWay(space, shared, first).filter((feature) => hasFeature(onPaths, feature));
    const atFirst = shared.featuresAt(0);
    return {
      kind: 'within reach',
      outcome: id,
      moves: way.flatMap((feature) => space.compiled.moves[feature] ?? []),
      situations: way.flatMap((feature) => situationAt(space, shared, feature) ?? []),
      onTheWay: way.flatMap((feature) =>
        hasFeature(atFirst, feature) ? [] : (factValue(space, shared, feature) ?? []),
      ),
      onArrival: allFeatures(shared).flatMap((feature) =>
        hasFeature(onArrival, feature) ? (factValue(space, shared, feature) ?? []) : [],
      ),
    };
  });
}

/** Where paths come to an outcome. */
interface Arrivals {
  /** The first such state, in the order of the search. */
  readonly first: number;
  /** What all paths share. */
  readonly onPaths: Uint32Array;
  /** What holds at every such state. */
  readonly onArrival: Uint32Array;
}

function keepCommon(set: Uint32Array, other: Uint32Array): void {
  other.forEach((features, word) => {
    set[word] = (set[word] as number) & features;
  });
}

/** The features that the search's way to a state meets, each once. */
function alongWay(space: StateSpace, shared: MustPass, state: number): number[] {
  const steps: number[] = [];
  for (let at = state; space.reachedBy[at] !== -1; at = space.reachedFrom[at] as number) {
    steps.push(space.reachedBy[at] as number);
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

function allFeatures({ features }: MustPass): number[] {
  return [...new Array(features).keys()];
}

function situationAt(space: StateSpace, { firstNode }: MustPass, feature: number): SituationId | undefined {
  const { nodes, firstOutcome } = space.compiled.packing;
  const place = feature - firstNode;
  return place < firstOutcome ? nodes[place] : undefined;
}

function factValue(space: StateSpace, { firstValue }: MustPass, feature: number): FactValue | undefined {
  const fact = firstValue.findLastIndex((first) => first <= feature);
  const known = space.compiled.scenario.facts[fact];
  const value = known?.values[feature - (firstValue[fact] as number)];
  return known && value ? { fact: known.id, value: value.id } : undefined;
}
