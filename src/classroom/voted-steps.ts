import { lookup } from '../scenario/lookup';
import type { Interest, Move, Party, Scenario, Situation, Standing } from '../scenario/types';
import { isSamePath } from '../walk/marking';
import type { Vote } from '../walk/session';
import { movesTo, stationsTo, type Walk } from '../walk/walk';
import { type Tally, totalOf, type Verdict, verdictOf, votesFor } from './tally';

/** What a room said an interest would stand at after a move, and where the move left it. */
export interface VotedMeaning {
  readonly party: Party;
  readonly interest: Interest;
  readonly tally: Tally<Standing>;
  readonly actual: Standing;
  readonly verdict: Verdict;
}

/** A step of a walk that a room voted on before it was taken. */
export interface VotedStep {
  /** From 1. */
  readonly step: number;
  readonly situation: Situation;
  /** What happened. */
  readonly move: Move;
  readonly tally: Tally<Move['id']>;
  readonly total: number;
  /** None where the room voted on the meaning alone. */
  readonly verdict: Verdict | undefined;
  readonly meaning: VotedMeaning | undefined;
  /** Those of the votes whose voter is known by name. */
  readonly named: readonly NamedVote[];
}

/** What someone said would happen, and whether it did. */
export interface NamedVote {
  readonly who: string;
  readonly move: Move;
  readonly isRight: boolean;
}

/** The steps from the start to where a walk stands that a room voted on, with what came of each vote. */
export function votedSteps(scenario: Scenario, walk: Walk, votes: readonly Vote[]): VotedStep[] {
  const stations = stationsTo(scenario, walk);
  const path = movesTo(walk);
  return path.flatMap((id, index) => {
    const vote = votes.find((candidate) => isSamePath(candidate.path, path.slice(0, index)));
    const after = stations[index + 1];
    if (!vote || !after) return [];
    const tally = talliedHere(scenario, id, vote);
    const step: VotedStep = {
      step: index + 1,
      situation: lookup(scenario).situationOf(id),
      move: lookup(scenario).move(id),
      tally,
      total: totalOf(tally),
      verdict: verdictOf(tally, id),
      meaning: votedMeaning(scenario, vote, after.standings),
      named: namedVotes(scenario, id, vote),
    };
    return step.verdict || step.meaning ? [step] : [];
  });
}

/** A file may hold votes for moves of other situations, which nobody could have been asked about here. */
function talliedHere(scenario: Scenario, taken: Move['id'], vote: Vote): Tally<Move['id']> {
  const { moves } = lookup(scenario).situationOf(taken);
  return Object.fromEntries(
    moves.flatMap(({ id }) => {
      const votes = votesFor(vote.tally, id);
      return votes > 0 ? [[id, votes]] : [];
    }),
  );
}

function namedVotes(scenario: Scenario, taken: Move['id'], { named }: Vote): NamedVote[] {
  const { moves } = lookup(scenario).situationOf(taken);
  return (
    named?.flatMap(({ who, move }) => {
      const said = moves.find(({ id }) => id === move);
      return said ? [{ who, move: said, isRight: move === taken }] : [];
    }) ?? []
  );
}

function votedMeaning(
  scenario: Scenario,
  { meaning }: Vote,
  standings: Readonly<Record<Interest['id'], Standing>>,
): VotedMeaning | undefined {
  if (!meaning) return undefined;
  const actual = standings[meaning.interest];
  const verdict = actual && verdictOf(meaning.tally, actual);
  if (!actual || !verdict) return undefined;
  const interest = lookup(scenario).interest(meaning.interest);
  return {
    party: lookup(scenario).partyOf(meaning.interest),
    interest,
    tally: meaning.tally,
    actual,
    verdict,
  };
}

/** How often a room was right, split and surprised about what would happen. */
export function countVerdicts(steps: readonly VotedStep[]): Readonly<Record<Verdict, number>> {
  const counts = { right: 0, split: 0, surprised: 0 };
  for (const { verdict } of steps) if (verdict) counts[verdict] += 1;
  return counts;
}

/** How many of the steps that each name voted on it had right, in the order the names first voted. */
export function countNamed(
  steps: readonly VotedStep[],
): { readonly who: string; readonly right: number; readonly of: number }[] {
  const counts = new Map<string, { right: number; of: number }>();
  for (const { who, isRight } of steps.flatMap(({ named }) => named)) {
    const { right, of } = counts.get(who) ?? { right: 0, of: 0 };
    counts.set(who, { right: right + (isRight ? 1 : 0), of: of + 1 });
  }
  return [...counts].map(([who, count]) => ({ who, ...count }));
}
