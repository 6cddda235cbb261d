import { lookup } from '../scenario/lookup';
import type { Scenario } from '../scenario/types';
import { type Verdict, votesFor } from './tally';
import { standingsAsked } from './vote-question';
import { countNamed, countVerdicts, type NamedVote, type VotedMeaning, type VotedStep } from './voted-steps';

const outcomeOfVote: Readonly<Record<Verdict, string>> = {
  right: 'The room was right',
  split: 'The room was split',
  surprised: 'The room was surprised',
};

/**
 * What a room's votes come to, in sentences: how often it was right about what would happen, and who was. Empty where
 * nobody voted on that, though steps may have been voted on for their meaning.
 */
export function summarizeVotes(steps: readonly VotedStep[]): string[] {
  const predicted = steps.filter(({ verdict }) => verdict !== undefined);
  return predicted.length === 0 ? [] : [describeCounts(predicted), ...describeVoters(predicted)];
}

/** What came of a step's votes: the tally, what happened, and how far the room had it right. */
export function describeVotedStep(
  scenario: Scenario,
  { verdict, move, meaning, named, ...step }: VotedStep,
): string {
  const sentences: string[] = [];
  if (verdict) {
    sentences.push(
      `${describeTally(scenario, step)}. What happened: “${move.label}”. ${outcomeOfVote[verdict]}.`,
    );
  }
  if (named.length > 0) sentences.push(`${describeNamedVotes(named)}.`);
  if (meaning) sentences.push(describeMeaningVote(meaning));
  return sentences.join(' ');
}

/** A tally in a clause, most votes first: “7 of 12 said “Accept”, 5 “Ask for more””. */
function describeTally(scenario: Scenario, { tally, total }: Pick<VotedStep, 'tally' | 'total'>): string {
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
function describeNamedVotes(named: readonly NamedVote[]): string {
  return named
    .map(({ who, move }, index) => `${who} ${index === 0 ? 'said ' : ''}“${move.label}”`)
    .join(', ');
}

/** How often each name was right, in a sentence; none where nobody voted by name. */
function describeVoters(steps: readonly VotedStep[]): string[] {
  const counts = countNamed(steps);
  if (counts.length === 0) return [];
  const told = counts.map(({ who, right, of }) => `${who} ${right} of ${of}`);
  return [`Foreseen by name: ${told.join(', ')}.`];
}

/** What a room said of an interest, and where the move left it. */
function describeMeaningVote({ party, interest, tally, actual, verdict }: VotedMeaning): string {
  const said = standingsAsked
    .filter((standing) => votesFor(tally, standing) > 0)
    .map((standing) => `${votesFor(tally, standing)} “${standing}”`)
    .join(', ');
  return `Of ${party.short} and “${interest.name}” it said ${said}; after the step it stands at “${actual}”. ${outcomeOfVote[verdict]}.`;
}

/** At how many steps a room was right, split and surprised, in a sentence. */
function describeCounts(steps: readonly VotedStep[]): string {
  const { right, split, surprised } = countVerdicts(steps);
  return `Of ${steps.length} ${steps.length === 1 ? 'step' : 'steps'} where it voted on what would happen, the room was right in ${right}, split in ${split} and surprised in ${surprised}.`;
}
