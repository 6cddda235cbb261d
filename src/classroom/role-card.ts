import { lookup } from '../scenario/lookup';
import type {
  Basis,
  Consequence,
  Interest,
  Move,
  Party,
  PartyId,
  Scenario,
  Situation,
} from '../scenario/types';

/** What a party has to fear for one of its interests. */
export interface Fear {
  readonly interest: Interest;
  readonly text: string;
  readonly basis: Basis;
  /** The outcome or the situation it may come about in. */
  readonly where: string;
}

/** What a party can do, and where. */
export interface RolePower {
  readonly situation: Situation;
  readonly moves: readonly Move[];
}

/** A party's private card: nothing on it comes from another party's. */
export interface RoleCard {
  readonly party: Party;
  /** Each interest's worst: what outcomes make of it where they lose it, else what moves do, else what risks it. */
  readonly fears: readonly Fear[];
  /** Empty for a party that makes no move. */
  readonly powers: readonly RolePower[];
}

/** The card of a party, made from the scenario. */
export function roleCard(scenario: Scenario, id: PartyId): RoleCard {
  const party = lookup(scenario).party(id);
  return {
    party,
    fears: party.interests.flatMap((interest) => fearsFor(scenario, interest)),
    powers: scenario.situations.flatMap((situation) => {
      const moves = situation.moves.filter((move) => move.by === id);
      return moves.length > 0 ? [{ situation, moves }] : [];
    }),
  };
}

function fearsFor(scenario: Scenario, interest: Interest): Fear[] {
  const atEnd = scenario.outcomes.flatMap(({ title, meaning }) =>
    meaning
      .filter((told) => told.interest === interest.id)
      .flatMap(({ standing, account }) =>
        account.map(({ text, basis }) => ({ standing, text, basis, where: title })),
      ),
  );
  const onTheWay = scenario.situations.flatMap(({ title, moves }) =>
    moves.flatMap(({ consequences }) =>
      firstOfEachStanding(consequences.filter((told) => told.interest === interest.id)).map((told) => ({
        ...told,
        standing: told.to,
        where: title,
      })),
    ),
  );
  const worst = [
    atEnd.filter(({ standing }) => standing === 'lost'),
    onTheWay.filter(({ standing }) => standing === 'lost'),
    atEnd.filter(({ standing }) => standing === 'at risk'),
    onTheWay.filter(({ standing }) => standing === 'at risk'),
  ].find((told) => told.length > 0);
  return firstOfEach(worst ?? []).map(({ text, basis, where }) => ({ interest, text, basis, where }));
}

/** What a move does to an interest may be told in several wordings, one for each state of the facts: one will do. */
function firstOfEachStanding(told: readonly Consequence[]): Consequence[] {
  return told.filter(({ to }, index) => told.findIndex((other) => other.to === to) === index);
}

/** The same sentence may be told of several moves. */
function firstOfEach<Told extends Pick<Consequence, 'text'>>(told: readonly Told[]): Told[] {
  return told.filter(({ text }, index) => told.findIndex((other) => other.text === text) === index);
}

/** The parties that make a move somewhere, in the scenario's order. */
export function movingParties(scenario: Scenario): Party[] {
  return scenario.parties.filter(({ id }) =>
    scenario.situations.some(({ moves }) => moves.some((move) => move.by === id)),
  );
}
