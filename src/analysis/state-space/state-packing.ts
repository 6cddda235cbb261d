import { counted, listed } from '#messages/wording';
import type { FactId, Facts, Scenario, SituationId, State, ValueId } from '../../scenario/types';
import { LimitExceeded } from './not-computable';

/** How positions of a scenario are packed into integers: the place, then every fact's value, in mixed radix. */
export interface Packing {
  readonly nodes: readonly SituationId[];
  /** Places from this index on are outcomes. */
  readonly firstOutcome: number;
  readonly facts: readonly FactId[];
  /** How many values each fact has. */
  readonly radix: Int32Array;
  /** What one value on is worth in a packed position. */
  readonly stride: Float64Array;
  /** How many combinations of values there are: what one place on is worth. */
  readonly combinations: number;
  pack(state: State): number;
  unpack(key: number): State;
}

/**
 * The packing of a scenario.
 * @throws {LimitExceeded} where the scenario has more conceivable positions than integers are exact for (2^53)
 */
export function packingOf(scenario: Scenario): Packing {
  const nodes = [...scenario.situations, ...scenario.outcomes].map(({ id }) => id);
  const placeIndex = new Map(nodes.map((id, index) => [id, index]));
  const facts = scenario.facts.map(({ id }) => id);
  const values = scenario.facts.map((fact) => fact.values.map(({ id }) => id));
  const valueIndex = values.map((ids) => new Map(ids.map((id, index) => [id, index])));
  const radix = Int32Array.from(values, (ids) => ids.length);
  const stride = new Float64Array(facts.length);
  let combinations = 1;
  for (let fact = 0; fact < facts.length; fact += 1) {
    stride[fact] = combinations;
    combinations *= radix[fact] as number;
  }
  if (combinations * nodes.length > Number.MAX_SAFE_INTEGER) {
    const parts = [
      counted(scenario.situations.length, 'situation'),
      counted(scenario.outcomes.length, 'outcome'),
      counted(facts.length, 'fact'),
    ];
    throw new LimitExceeded(
      `Nothing is computed for this scenario: its ${listed(parts)} make more than 2^53 combinations.`,
    );
  }
  return {
    nodes,
    firstOutcome: scenario.situations.length,
    facts,
    radix,
    stride,
    combinations,
    pack: (state) =>
      facts.reduce(
        (key, fact, index) =>
          key + need(valueIndex[index]?.get(state.facts[fact] as ValueId)) * (stride[index] as number),
        need(placeIndex.get(state.at)) * combinations,
      ),
    unpack: (key) => ({
      at: nodes[Math.floor(key / combinations)] as SituationId,
      facts: Object.fromEntries(
        facts.map((fact, index) => [
          fact,
          values[index]?.[Math.floor(key / (stride[index] as number)) % (radix[index] as number)] as ValueId,
        ]),
      ) as Facts,
    }),
  };
}

function need(index: number | undefined): number {
  if (index === undefined) throw new Error('The position is not one of this scenario');
  return index;
}
