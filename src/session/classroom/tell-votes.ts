import { lookup } from '../../scenario/lookup';
import type { Scenario } from '../../scenario/types';
import type { Vote } from '../kept/session';
import type { Walk } from '../walk';
import { standingsAsked } from './question';
import { type Verdict, votesFor } from './tally';
import {
  countNamed,
  countVerdicts,
  type NamedVote,
  type VotedMeaning,
  type VotedStep,
  votedSteps,
} from './voted-steps';

const outcomeOfVote: Readonly<Record<Verdict, string>> = {
  right: 'The room was right',
  split: 'The room was split',
  surprised: 'The room was surprised',
};

/**
 * How a room voted on the way to where a walk stands, for a report: a sentence or two for each step voted on, and one
 * that sums them up. Empty where no step was voted on.
 */
export function tellVotes(scenario: Scenario, walk: Walk, votes: readonly Vote[]): string[] {
  const steps = votedSteps(scenario, walk, votes);
  const all = steps.filter(({ verdict }) => verdict !== undefined);
  const told = steps.map(
    (step) => `Step ${step.step}, “${step.situation.title}”: ${tellStep(scenario, step)}`,
  );
  return all.length === 0 ? told : [...told, tellCounts(all), ...tellNames(all)];
}

/** What came of a step's votes: the tally, what happened, and how far the room had it right. */
export function tellStep(scenario: Scenario, { verdict, move, meaning, named, ...step }: VotedStep): string {
  const sentences: string[] = [];
  if (verdict) {
    sentences.push(
      `${tellTally(scenario, step)}. What happened: “${move.label}”. ${outcomeOfVote[verdict]}.`,
    );
  }
  if (named.length > 0) sentences.push(`${tellNamed(named)}.`);
  if (meaning) sentences.push(tellMeaning(meaning));
  return sentences.join(' ');
}

/** A tally in a clause, most votes first: “7 of 12 said “Accept”, 5 “Ask for more””. */
export function tellTally(scenario: Scenario, { tally, total }: Pick<VotedStep, 'tally' | 'total'>): string {
  const named = (Object.keys(tally) as (keyof typeof tally)[])
    .map((id) => ({ label: lookup(scenario).move(id).label, votes: votesFor(tally, id) }))
    .sort((a, b) => b.votes - a.votes);
  return named
    .map(({ label, votes }, index) =>
      index === 0 ? `${votes} of ${total} said “${label}”` : `${votes} “${label}”`,
    )
    .join(', ');
}

/** Who said what, in a clause: “Table 1 said “Accept”, Table 2 “Ask for more””. */
function tellNamed(named: readonly NamedVote[]): string {
  return named
    .map(({ who, move }, index) => `${who} ${index === 0 ? 'said ' : ''}“${move.label}”`)
    .join(', ');
}

/** How often each name was right, in a sentence; none where nobody voted by name. */
export function tellNames(steps: readonly VotedStep[]): string[] {
  const counts = countNamed(steps);
  if (counts.length === 0) return [];
  const told = counts.map(({ who, right, of }) => `${who} ${right} of ${of}`);
  return [`Foreseen by name: ${told.join(', ')}.`];
}

/** What a room said of an interest, and where the move left it. */
export function tellMeaning({ party, interest, tally, actual, verdict }: VotedMeaning): string {
  const said = standingsAsked
    .filter((standing) => votesFor(tally, standing) > 0)
    .map((standing) => `${votesFor(tally, standing)} “${standing}”`)
    .join(', ');
  return `Of ${party.short} and “${interest.name}” it said ${said}; after the step it stands at “${actual}”. ${outcomeOfVote[verdict]}.`;
}

/** How often a room was right, split and surprised, in a sentence. */
export function tellCounts(steps: readonly VotedStep[]): string {
  const { right, split, surprised } = countVerdicts(steps);
  const voted = right + split + surprised;
  return `Of ${voted} ${voted === 1 ? 'vote' : 'votes'} on what would happen, the room was right in ${right}, split in ${split} and surprised in ${surprised}.`;
}
