import type {
  Fact,
  FactId,
  Interest,
  InterestId,
  Move,
  MoveId,
  Outcome,
  Party,
  PartyId,
  Scenario,
  Situation,
  SituationId,
} from './types';

/** A scenario's parts by id. Every getter throws an Error that names the id where there is no such part. */
export interface Lookup {
  party(id: PartyId): Party;
  interest(id: InterestId): Interest;
  /** The party that has an interest. */
  partyOf(id: InterestId): Party;
  fact(id: FactId): Fact;
  situation(id: SituationId): Situation;
  outcome(id: SituationId): Outcome;
  isOutcome(id: SituationId): boolean;
  /** What situations and outcomes share: id, phase, title, account. */
  node(id: SituationId): Situation | Outcome;
  move(id: MoveId): Move;
  /** The situation a move is made in. */
  situationOf(id: MoveId): Situation;
}

const made = new WeakMap<Scenario, Lookup>();

/** The lookup of a scenario, built once for each scenario object. */
export function lookup(scenario: Scenario): Lookup {
  let found = made.get(scenario);
  if (!found) {
    found = build(scenario);
    made.set(scenario, found);
  }
  return found;
}

function build(scenario: Scenario): Lookup {
  const parties = byId(scenario.parties);
  const interests = new Map(
    scenario.parties.flatMap((party) =>
      party.interests.map((interest) => [interest.id, { interest, party }] as const),
    ),
  );
  const facts = byId(scenario.facts);
  const situations = byId(scenario.situations);
  const outcomes = byId(scenario.outcomes);
  const moves = new Map(
    scenario.situations.flatMap((situation) =>
      situation.moves.map((move) => [move.id, { move, situation }] as const),
    ),
  );
  return {
    party: (id) => need(parties.get(id), 'party', id),
    interest: (id) => need(interests.get(id), 'interest', id).interest,
    partyOf: (id) => need(interests.get(id), 'interest', id).party,
    fact: (id) => need(facts.get(id), 'fact', id),
    situation: (id) => need(situations.get(id), 'situation', id),
    outcome: (id) => need(outcomes.get(id), 'outcome', id),
    isOutcome: (id) => outcomes.has(id),
    node: (id) => need(situations.get(id) ?? outcomes.get(id), 'situation', id),
    move: (id) => need(moves.get(id), 'move', id).move,
    situationOf: (id) => need(moves.get(id), 'move', id).situation,
  };
}

function byId<Id extends string, Part extends { id: Id }>(parts: readonly Part[]): Map<Id, Part> {
  return new Map(parts.map((part) => [part.id, part]));
}

function need<Part>(part: Part | undefined, kind: string, id: string): Part {
  if (part === undefined) throw new Error(`There is no ${kind} "${id}" in this scenario`);
  return part;
}
