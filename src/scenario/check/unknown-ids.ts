import type { Scenario } from '../types';
import { conditionsIn, factsAsked } from './conditions-in';
import type { ComparisonBudget } from './did-you-mean';
import { error, type Fault, type JsonPath, quoted } from './fault';
import { unknown } from './unknown';
import { unknownCitations } from './unknown-citations';

/** Enough for the most findings that are told to be compared with a thousand ids each. */
const comparisons = 200_000;

/** Where a scenario names something that it does not have, and where its walk cannot begin or end. */
export function* unknownIds(scenario: Scenario): Generator<Fault> {
  const comparing: ComparisonBudget = { left: comparisons };
  yield* startAndEnd(scenario, comparing);
  const known = knownIds(scenario);
  const need = function* (kind: keyof typeof known, id: string, path: JsonPath): Generator<Fault> {
    if (!known[kind].has(id)) yield unknown(kind, id, path, known[kind], comparing);
  };
  for (const [at, { phase, moves }] of scenario.situations.entries()) {
    yield* need('phase', phase, ['situations', at, 'phase']);
    for (const [index, { by, to, consequences }] of moves.entries()) {
      const move = ['situations', at, 'moves', index] as const;
      if (by !== 'chance') yield* need('party', by, [...move, 'by']);
      yield* need('situation or outcome', to, [...move, 'to']);
      for (const [each, { interest }] of consequences.entries()) {
        yield* need('interest', interest, [...move, 'consequences', each, 'interest']);
      }
    }
  }
  for (const [at, { phase, deal, meaning }] of scenario.outcomes.entries()) {
    yield* need('phase', phase, ['outcomes', at, 'phase']);
    for (const [index, party] of (deal?.between ?? []).entries()) {
      yield* need('party', party, ['outcomes', at, 'deal', 'between', index]);
    }
    for (const [index, { interest }] of meaning.entries()) {
      yield* need('interest', interest, ['outcomes', at, 'meaning', index, 'interest']);
    }
  }
  for (const [at, { answers }] of scenario.assumptions.entries()) {
    for (const [index, { closes }] of answers.entries()) {
      for (const [each, move] of closes.entries()) {
        yield* need('move', move, ['assumptions', at, 'answers', index, 'closes', each]);
      }
    }
  }
  for (const [at, { wants = [], values = [] }] of scenario.parties.entries()) {
    for (const [index, want] of wants.entries()) {
      const path = ['parties', at, 'wants', index] as const;
      if ('outcome' in want) yield* need('outcome', want.outcome, [...path, 'outcome']);
      if ('interest' in want) yield* need('interest', want.interest, [...path, 'interest']);
    }
    for (const [index, { outcome }] of values.entries()) {
      yield* need('outcome', outcome, ['parties', at, 'values', index, 'outcome']);
    }
  }
  yield* unknownCitations(scenario, comparing);
  yield* unknownFacts(scenario, comparing);
}

function knownIds({ parties, phases, situations, outcomes }: Scenario) {
  return {
    party: idsOf(parties),
    interest: idsOf(parties.flatMap(({ interests }) => interests)),
    phase: idsOf(phases),
    outcome: idsOf(outcomes),
    'situation or outcome': idsOf([...situations, ...outcomes]),
    move: idsOf(situations.flatMap(({ moves }) => moves)),
  };
}

function idsOf(parts: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(parts.map(({ id }) => id));
}

function* startAndEnd(
  { start, situations, outcomes }: Scenario,
  comparing: ComparisonBudget,
): Generator<Fault> {
  if (outcomes.length === 0) {
    yield error(
      ['outcomes'],
      'The scenario has no outcome, so no walk ends.',
      'Add an outcome, and a move to it.',
    );
  }
  if (outcomes.some(({ id }) => id === start)) {
    const message = `The scenario starts at ${quoted(start)}, which is an outcome.`;
    yield error(['start'], message, 'Let it start at a situation.');
  } else if (!situations.some(({ id }) => id === start))
    yield unknown('situation', start, ['start'], idsOf(situations), comparing);
}

function* unknownFacts(scenario: Scenario, comparing: ComparisonBudget): Generator<Fault> {
  const valuesOf = new Map<string, ReadonlySet<string>>(
    scenario.facts.map(({ id, values }) => [id, idsOf(values)]),
  );
  const need = function* (
    fact: string,
    value: string | undefined,
    path: JsonPath,
    key: string,
  ): Generator<Fault> {
    const values = valuesOf.get(fact);
    if (!values) yield unknown('fact', fact, [...path, 'fact'], valuesOf.keys(), comparing);
    else if (value !== undefined && !values.has(value)) {
      yield unknown('value', value, [...path, key], values, comparing, ` of the fact ${quoted(fact)}`);
    }
  };
  for (const { condition, path } of conditionsIn(scenario)) {
    for (const { asked, path: at } of factsAsked(condition, path))
      yield* need(asked.fact, asked.is, at, 'is');
  }
  for (const [at, { moves }] of scenario.situations.entries()) {
    for (const [index, { sets }] of moves.entries()) {
      for (const [each, effect] of sets.entries()) {
        const value = 'to' in effect ? effect.to : undefined;
        yield* need(effect.fact, value, ['situations', at, 'moves', index, 'sets', each], 'to');
      }
    }
  }
}
