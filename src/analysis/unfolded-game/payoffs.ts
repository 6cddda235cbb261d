import { type Rational, rational, readRational } from '../../scenario/rational';
import type { Party, PartyId, Scenario, SituationId } from '../../scenario/types';
import { type Comparison, preferenceOf } from '../preferences/preference';
import { holdsWherever } from '../preferences/statements';
import type { StateSpace } from '../state-space/state-space';
import type { Payoffs } from './unfold';

/** Payoffs, with which of them are the scenario's own values; the others only order outcomes. */
export interface ExportedPayoffs extends Payoffs {
  readonly valued: readonly PartyId[];
}

/**
 * What each outcome pays each party that moves or values every outcome: the scenario's own value where it gives every outcome one; else by how many
 * outcomes it is known to be wanted more than, which orders them as the party's interests and statements do.
 */
export function payoffsOf(scenario: Scenario, space: StateSpace): ExportedPayoffs {
  const movers = new Set(Array.from(space.stepMove, (move) => space.compiled.moves[move]?.by));
  const players = scenario.parties.filter((party) => movers.has(party.id) || isValued(scenario, party));
  const worth = players.map((party) => {
    if (isValued(scenario, party)) {
      return { isValued: true, values: scenario.outcomes.map(({ id }) => worthOf(party, id)) };
    }
    const { comparisons } = preferenceOf(
      scenario,
      party.id,
      { statements: party.wants ?? [] },
      holdsWherever(space),
    );
    return { isValued: false, values: scenario.outcomes.map(({ id }) => wantedMoreThan(id, comparisons)) };
  });
  return {
    players: players.map(({ id }) => id),
    of: new Map(
      scenario.outcomes.map(({ id }, outcome) => [
        id,
        worth.map(({ values }) => values[outcome] as Rational),
      ]),
    ),
    valued: players.filter((_, player) => worth[player]?.isValued).map(({ id }) => id),
  };
}

function isValued(scenario: Scenario, party: Party): boolean {
  return scenario.outcomes.every(({ id }) => worthOf(party, id) !== undefined);
}

function worthOf({ values = [] }: Party, id: SituationId): Rational | undefined {
  return readRational(values.find(({ outcome }) => outcome === id)?.value ?? '');
}

/** Than how many other outcomes this one is known to be wanted more. */
function wantedMoreThan(outcome: string, comparisons: readonly Comparison[]): Rational {
  const isMore = ({ one, other, relation }: Comparison) =>
    !other.startsWith('_') &&
    !one.startsWith('_') &&
    ((one === outcome && relation === '>') || (other === outcome && relation === '<'));
  return rational(comparisons.filter(isMore).length);
}
