import type { Scenario } from '../types';
import { conditionsIn, factsAsked } from './conditions-in';
import { type Fault, quoted, warning } from './fault';

/** What a scenario has and nothing in it uses. */
export function* unusedParts(scenario: Scenario): Generator<Fault> {
  yield* unusedFacts(scenario);
  const { parties, phases, situations, outcomes, assumptions } = scenario;
  const moves = situations.flatMap((situation) => situation.moves);
  const spokenOf = new Set(
    [...moves.flatMap(({ consequences }) => consequences), ...outcomes.flatMap(({ meaning }) => meaning)].map(
      ({ interest }) => interest,
    ),
  );
  const movers = new Set(moves.map(({ by }) => by));
  for (const [at, { id, interests }] of parties.entries()) {
    if (interests.length === 0 && !movers.has(id)) {
      const message = `The party ${quoted(id)} makes no move and has no interest.`;
      yield warning(['parties', at], message, 'Give it a move or an interest, or take it out.');
    }
    for (const [index, interest] of interests.entries()) {
      if (spokenOf.has(interest.id)) continue;
      const message = `No move and no outcome means anything for the interest ${quoted(interest.id)}.`;
      yield warning(
        ['parties', at, 'interests', index],
        message,
        'Give it a meaning at every outcome, or take it out.',
      );
    }
  }
  const inUse = new Set([...situations, ...outcomes].map(({ phase }) => phase));
  for (const [at, { id }] of phases.entries()) {
    if (inUse.has(id)) continue;
    const message = `No situation and no outcome is in the phase ${quoted(id)}.`;
    yield warning(['phases', at], message, 'Put one in it, or take it out.');
  }
  for (const [at, { id, answers }] of assumptions.entries()) {
    for (const [index, answer] of answers.entries()) {
      if (answer.closes.length > 0) continue;
      const message = `The answer ${quoted(answer.id)} to the assumption ${quoted(id)} closes no move.`;
      const path = ['assumptions', at, 'answers', index, 'closes'];
      yield warning(path, message, 'Name the moves that it rules out, or take the answer out.');
    }
  }
}

function* unusedFacts(scenario: Scenario): Generator<Fault> {
  const named = new Set<string>();
  const use = (fact: string, value: string) => named.add(fact).add(`${fact} ${value}`);
  for (const { condition, path } of conditionsIn(scenario)) {
    for (const { asked } of factsAsked(condition, path)) use(asked.fact, asked.is);
  }
  const advanced = new Set<string>();
  for (const { sets } of scenario.situations.flatMap(({ moves }) => moves)) {
    for (const effect of sets) {
      if ('to' in effect) use(effect.fact, effect.to);
      else advanced.add(effect.fact);
    }
  }
  for (const [at, { id, values }] of scenario.facts.entries()) {
    // To advance a fact may bring about any of its values.
    if (advanced.has(id)) continue;
    if (!named.has(id)) {
      const message = `No condition asks for the fact ${quoted(id)} and no move changes it.`;
      yield warning(['facts', at], message, 'Let a condition ask for it, or take it out.');
      continue;
    }
    // The first value is what the others change.
    for (const [index, value] of values.entries()) {
      if (index === 0 || named.has(`${id} ${value.id}`)) continue;
      const message = `No condition asks for the value ${quoted(value.id)} of the fact ${quoted(id)} and no move brings it about.`;
      yield warning(['facts', at, 'values', index], message, 'Let a move bring it about, or take it out.');
    }
  }
}
