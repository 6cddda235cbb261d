import { describeVotedStep, summarizeVotes } from '../classroom/describe-votes';
import { type Tally, type Verdict, votesFor } from '../classroom/tally';
import { type VotedStep, votedSteps } from '../classroom/voted-steps';
import { lookup } from '../scenario/lookup';
import type { Scenario } from '../scenario/types';
import type { Marks } from '../walk/session';
import type { Walk } from '../walk/walk';

/** How a class voted on a step before it was taken. */
export interface ReportVote {
  /** From 1. */
  readonly step: number;
  readonly situation: string;
  /** The votes of each answer that had any, in the scenario's order. */
  readonly tally: readonly { readonly answer: string; readonly votes: number }[];
  readonly happened: string;
  /** None where nobody voted on what would happen. */
  readonly verdict: Verdict | undefined;
  /** Whose votes are known by name. */
  readonly named: readonly { readonly who: string; readonly said: string; readonly isRight: boolean }[];
  /** All of it in a sentence or two. */
  readonly told: string;
}

/** What a class did on the way. */
export interface ReportClass {
  /** The names of the parties that groups played; empty where none was. */
  readonly played: readonly string[];
  readonly votes: readonly ReportVote[];
  /** What its votes come to, in sentences; empty where nobody voted on what would happen. */
  readonly summary: readonly string[];
}

/** What a class did on the way to where a walk stands; none where no class voted on it or played a party. */
export function classOf(
  scenario: Scenario,
  walk: Walk,
  { votes, played = [] }: Pick<Marks, 'votes' | 'played'>,
): ReportClass | undefined {
  const steps = votedSteps(scenario, walk, votes);
  if (steps.length === 0 && played.length === 0) return undefined;
  return {
    played: played.map((id) => lookup(scenario).party(id).name),
    votes: steps.map((step) => voteOf(scenario, step)),
    summary: summarizeVotes(steps),
  };
}

function voteOf(scenario: Scenario, step: VotedStep): ReportVote {
  const { situation, move, tally, verdict, named } = step;
  return {
    step: step.step,
    situation: situation.title,
    tally: situation.moves.flatMap(({ id, label }) => countOf(tally, id, label)),
    happened: move.label,
    verdict,
    named: named.map(({ who, move: said, isRight }) => ({ who, said: said.label, isRight })),
    told: describeVotedStep(scenario, step),
  };
}

function countOf<Key extends string>(tally: Tally<Key>, key: Key, answer: string) {
  const votes = votesFor(tally, key);
  return votes > 0 ? [{ answer, votes }] : [];
}
