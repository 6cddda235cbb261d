import type { MoveId } from '../scenario/types';
import type { Vote } from '../walk/session';
import { votesFor, withCount } from './tally';

/** The names that voted so far, in the order they first did. */
export function voterNames(votes: readonly Vote[]): string[] {
  return [...new Set(votes.flatMap(({ named = [] }) => named.map(({ who }) => who)))];
}

/** What someone said would happen, if they said it. */
export function namedVote({ named }: Vote, who: string): MoveId | undefined {
  return named?.find((prediction) => prediction.who === who)?.move;
}

/** The vote once someone known by name has voted, otherwise than before, or no more: each name is one vote. */
export function withNamedVote(vote: Vote, who: string, move: MoveId | undefined): Vote {
  const before = namedVote(vote, who);
  const others = (vote.named ?? []).filter((prediction) => prediction.who !== who);
  const less = before ? withCount(vote.tally, before, votesFor(vote.tally, before) - 1) : vote.tally;
  const tally = move ? withCount(less, move, votesFor(less, move) + 1) : less;
  return { ...vote, tally: tally as Vote['tally'], named: move ? [...others, { who, move }] : others };
}

/** How many of a choice's votes are known by name: fewer hands than these cannot be. */
export function leastHands({ named }: Vote, move: MoveId): number {
  return named?.filter((prediction) => prediction.move === move).length ?? 0;
}

/** The vote with a choice's hands counted; never fewer than those known by name. */
export function withHands(vote: Vote, move: MoveId, votes: number): Vote {
  const least = leastHands(vote, move);
  const count = Number.isNaN(votes) ? least : Math.max(least, votes);
  return { ...vote, tally: withCount(vote.tally, move, count) as Vote['tally'] };
}
