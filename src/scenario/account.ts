import { holds } from './conditions';
import { lookup } from './lookup';
import { stateAfter } from './states';
import type {
  Facts,
  InterestId,
  Move,
  Outcome,
  Passage,
  Scenario,
  Standing,
  Standings,
  State,
} from './types';

/** The passages of a situation's account that are told at a state, in order. */
export function accountAt(scenario: Scenario, state: State): Passage[] {
  return lookup(scenario)
    .node(state.at)
    .account.filter((passage) => holds(passage.when, state.facts));
}

/** What an outcome means for an interest: where it then stands, and the passages that say so. */
export interface Meaning {
  readonly interest: InterestId;
  readonly standing: Standing;
  readonly account: readonly Passage[];
}

/** What an outcome means for every interest that it speaks of, told of the facts with which it is reached. */
export function meaningsAt(outcome: Outcome, facts: Facts): Meaning[] {
  return outcome.meaning.map(({ interest, standing, account }) => ({
    interest,
    standing,
    account: account.filter((passage) => holds(passage.when, facts)),
  }));
}

/** An account in one piece, its passages in order. */
export function textOf(account: readonly Passage[]): string {
  return account.map(({ text }) => text).join(' ');
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
  /** What is told of it, in order. */
  readonly account: readonly Passage[];
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
  const note = (interest: InterestId, to: Standing, account: readonly Passage[]) =>
    byInterest.set(interest, { interest, from: before.standings[interest] ?? 'open', to, account });
  for (const { when, interest, to, text, basis } of move.consequences) {
    if (holds(when, before.state.facts)) note(interest, to, [{ text, basis }]);
  }
  if (lookup(scenario).isOutcome(move.to)) {
    const { facts } = stateAfter(scenario, move, before.state);
    for (const { interest, standing, account } of meaningsAt(lookup(scenario).outcome(move.to), facts)) {
      note(interest, standing, account);
    }
  }
  return [...byInterest.values()];
}

/** The standings after some changes. */
export function standingsAfter(standings: Standings, changes: readonly Change[]): Standings {
  return { ...standings, ...Object.fromEntries(changes.map((change) => [change.interest, change.to])) };
}
