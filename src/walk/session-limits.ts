import { longestRanking } from '../analysis/preferences/ranking-text';
import { maxIdLength } from '../scenario/id';

/** The most that one kept session holds. More steps than an address may have, so that every walk opened can be kept. */
export const limits = {
  steps: 10_000,
  pins: 100,
  notes: 1_000,
  votes: 1_000,
  /** Named predictions of one vote. */
  predictions: 200,
  /** Parties that a class plays. */
  played: 100,
  /** Entries of a record by move or by assumption. */
  entries: 1_000,
  /** Characters. */
  id: maxIdLength,
  name: 100,
  note: 5_000,
  ranking: longestRanking,
} as const;
