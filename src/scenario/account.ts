import { holds } from './conditions';
import { lookup } from './lookup';
import type { Consequence, InterestId, Move, Passage, Scenario, Standing, Standings, State } from './types';

/** The passages of a situation's account that are told at a state, in order. */
export function accountAt(scenario: Scenario, state: State): Passage[] {
  return lookup(scenario)
    .node(state.at)
    .account.filter((passage) => holds(passage.when, state.facts));
}

/** Where every interest stands before anyone has moved. */
export function startStandings(scenario: Scenario): Standings {
  return Object.fromEntries(
    scenario.parties.flatMap((party) => party.interests.map((interest) => [interest.id, interest.start])),
  ) as Record<InterestId, Standing>;
}

/** What a move meant for an interest; `from` equals `to` where a move confirms a standing. */
export interface Change {
  readonly interest: InterestId;
  readonly from: Standing;
  readonly to: Standing;
  readonly text: string;
  readonly basis: Consequence['basis'];
}

/**
 * What a move means for the parties: its consequences and, where it leads to an outcome, that outcome's meaning for
 * every interest (which then has the last word).
 * @param before the state and standings before the move
 */
export function changesOf(
  scenario: Scenario,
  move: Move,
  before: { state: State; standings: Standings },
): Change[] {
  const byInterest = new Map<InterestId, Change>();
  const note = (interest: InterestId, to: Standing, text: string, basis: Consequence['basis']) =>
    byInterest.set(interest, { interest, from: before.standings[interest] ?? 'open', to, text, basis });
  for (const consequence of move.consequences) {
    if (holds(consequence.when, before.state.facts)) {
      note(consequence.interest, consequence.to, consequence.text, consequence.basis);
    }
  }
  if (lookup(scenario).isOutcome(move.to)) {
    for (const { interest, standing, text, basis } of lookup(scenario).outcome(move.to).meaning) {
      note(interest, standing, text, basis);
    }
  }
  return [...byInterest.values()];
}

/** The standings after some changes. */
export function standingsAfter(standings: Standings, changes: readonly Change[]): Standings {
  return { ...standings, ...Object.fromEntries(changes.map((change) => [change.interest, change.to])) };
}
