import { formatRanking } from '../analysis/preferences/ranking-text';
import type { Scenario } from '../scenario/types';
import type { Session } from '../walk/session';
import { type StoredSession, storedSessionFormat } from './stored-session-schema';

/**
 * A session as what is kept of it. It may be more than can be kept (see `limits`): reading it with `readKept` says so,
 * which the store does before it writes.
 */
export function serializeSession(scenario: Scenario, session: Session, saved: Date): StoredSession {
  const { walk, name, likelihoods, answerLikelihoods, rankings, pins, notes, votes, played } = session;
  return {
    format: storedSessionFormat,
    scenario: { id: scenario.id, version: scenario.version },
    saved: saved.toISOString(),
    ...(name === undefined ? {} : { name }),
    walk: {
      here: walk.here,
      steps: walk.steps.map(({ parent, move }) => ({ after: parent, move })),
      onward: Object.values(walk.onward),
    },
    assumptions: given(walk.assumptions),
    likelihoods: given(likelihoods),
    answerLikelihoods: Object.fromEntries(
      Object.entries(given(answerLikelihoods)).map(([id, weights]) => [id, given(weights)]),
    ),
    ...(rankings === undefined
      ? {}
      : {
          rankings: Object.fromEntries(
            Object.entries(given(rankings)).map(([party, ranking]) => [party, formatRanking(ranking)]),
          ),
        }),
    pins: pins.map((pin) => ({ ...pin, moves: [...pin.moves] })),
    notes: notes.map((note) => ({ ...note, path: [...note.path] })),
    votes: votes.map(({ named, ...vote }) => ({
      ...vote,
      tally: { ...vote.tally },
      path: [...vote.path],
      ...(named === undefined ? {} : { named: named.map((prediction) => ({ ...prediction })) }),
    })),
    ...(played === undefined ? {} : { played: [...played] }),
  };
}

function given<Id extends string, Value>(record: Readonly<Partial<Record<Id, Value>>>): Record<Id, Value> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Record<
    Id,
    Value
  >;
}
