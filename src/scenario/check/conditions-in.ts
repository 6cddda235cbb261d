import type { Condition, Scenario } from '../types';
import type { JsonPath } from './fault';

/** A condition that stands somewhere in a scenario. */
export interface PlacedCondition {
  readonly condition: Condition;
  readonly path: JsonPath;
}

/** Every condition of a scenario, with where it stands: of accounts, moves, consequences, meanings and wants. */
export function* conditionsIn({ parties, situations, outcomes }: Scenario): Generator<PlacedCondition> {
  for (const [at, { account, moves }] of situations.entries()) {
    yield* whens(account, ['situations', at, 'account']);
    yield* whens(moves, ['situations', at, 'moves']);
    for (const [index, { consequences }] of moves.entries()) {
      yield* whens(consequences, ['situations', at, 'moves', index, 'consequences']);
    }
  }
  for (const [at, { account, meaning }] of outcomes.entries()) {
    yield* whens(account, ['outcomes', at, 'account']);
    for (const [index, { account }] of meaning.entries()) {
      yield* whens(account, ['outcomes', at, 'meaning', index, 'account']);
    }
  }
  for (const [at, { wants = [] }] of parties.entries()) {
    for (const [index, want] of wants.entries()) {
      const path = ['parties', at, 'wants', index, 'condition'];
      if ('condition' in want) yield { condition: want.condition, path };
    }
  }
}

function* whens(
  parts: readonly { when?: Condition | undefined }[],
  path: JsonPath,
): Generator<PlacedCondition> {
  for (const [index, { when }] of parts.entries()) {
    if (when) yield { condition: when, path: [...path, index, 'when'] };
  }
}

type FactIs = Extract<Condition, { fact: unknown }>;

/** What a condition asks of facts, each with where it stands. */
export function* factsAsked(
  condition: Condition,
  path: JsonPath,
): Generator<{ asked: FactIs; path: JsonPath }> {
  if ('fact' in condition) yield { asked: condition, path };
  else if ('not' in condition) yield* factsAsked(condition.not, [...path, 'not']);
  else {
    const [key, parts] =
      'all' in condition ? (['all', condition.all] as const) : (['any', condition.any] as const);
    for (const [index, part] of parts.entries()) yield* factsAsked(part, [...path, key, index]);
  }
}
