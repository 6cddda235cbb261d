import { valueUnder } from '../scenario/value-under';

/** How many hands went up for each of some answers; an answer that nobody gave may be absent. */
export type Tally<Key extends string> = Readonly<Partial<Record<Key, number>>>;

/** What came of asking a room: it was right, it was of several minds, or it expected something else. */
export type Verdict = 'right' | 'split' | 'surprised';

/** How many votes an answer has; 0 where nobody gave it. */
export function votesFor<Key extends string>(tally: Tally<Key>, answer: Key): number {
  return valueUnder<string, number>(tally, answer) ?? 0;
}

/** How many votes there are in all. */
export function totalOf<Key extends string>(tally: Tally<Key>): number {
  return answersIn(tally).reduce((total, answer) => total + votesFor(tally, answer), 0);
}

/** The answers with the most votes: several where they tie, none where nobody voted. */
export function leadersOf<Key extends string>(tally: Tally<Key>): Key[] {
  const most = Math.max(0, ...answersIn(tally).map((answer) => votesFor(tally, answer)));
  return most === 0 ? [] : answersIn(tally).filter((answer) => votesFor(tally, answer) === most);
}

/** The answer that more than half of the votes are for, if there is one. */
export function majorityOf<Key extends string>(tally: Tally<Key>): Key | undefined {
  const total = totalOf(tally);
  return answersIn(tally).find((answer) => 2 * votesFor(tally, answer) > total);
}

/** The tally with one answer's votes set; never below 0, and an answer without votes is left out. */
export function withCount<Key extends string>(tally: Tally<Key>, answer: Key, votes: number): Tally<Key> {
  const { [answer]: _, ...others } = tally;
  const count = Math.min(Math.max(0, Math.trunc(votes) || 0), Number.MAX_SAFE_INTEGER);
  return (count === 0 ? others : { ...others, [answer]: count }) as Tally<Key>;
}

/**
 * What came of asking a room: right where more than half voted for what came about, surprised where more than half
 * voted for something else, split where no answer had more than half. None where nobody voted.
 */
export function verdictOf<Key extends string>(tally: Tally<Key>, actual: Key): Verdict | undefined {
  if (totalOf(tally) === 0) return undefined;
  const majority = majorityOf(tally);
  if (majority === undefined) return 'split';
  return majority === actual ? 'right' : 'surprised';
}

function answersIn<Key extends string>(tally: Tally<Key>): Key[] {
  return Object.keys(tally) as Key[];
}
