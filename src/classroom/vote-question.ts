import { changesOf } from '../scenario/account';
import { lookup } from '../scenario/lookup';
import { openMoves } from '../scenario/states';
import type {
  Assumptions,
  Interest,
  Move,
  Mover,
  Party,
  Scenario,
  Standing,
  Standings,
  State,
} from '../scenario/types';

/** The standings an interest may have, as they are asked for. */
export const standingsAsked: readonly Standing[] = ['secured', 'at risk', 'lost', 'open'];

/** What a room is asked before a move. */
export interface VoteQuestion {
  readonly mover: Mover;
  /** What may happen, in the scenario's order. */
  readonly moves: readonly Move[];
  /** Whose interest the room may also say the standing of; none where no open move touches another party's. */
  readonly meaning: { readonly party: Party; readonly interest: Interest } | undefined;
}

/** What can be asked at a place; none at an outcome, or where assumptions close every move. */
export function questionAt(
  scenario: Scenario,
  station: { readonly state: State; readonly standings: Standings },
  assumptions: Assumptions,
): VoteQuestion | undefined {
  const moves = openMoves(scenario, station.state, assumptions);
  const [first] = moves;
  if (!first) return undefined;
  return { mover: first.by, moves, meaning: meaningAsked(scenario, station, first.by, moves) };
}

/**
 * Of the interests of those who do not move, the one that the open moves would leave at the most different standings;
 * of several, the one that most of them touch, and of these the scenario's first.
 */
function meaningAsked(
  scenario: Scenario,
  station: { readonly state: State; readonly standings: Standings },
  mover: Mover,
  moves: readonly Move[],
): VoteQuestion['meaning'] {
  const after = moves.map(
    (move) => new Map(changesOf(scenario, move, station).map(({ interest, to }) => [interest, to])),
  );
  let found: VoteQuestion['meaning'];
  let best = 0;
  for (const party of scenario.parties) {
    if (party.id === mover) continue;
    for (const interest of party.interests) {
      const now = station.standings[interest.id];
      const different = new Set(after.map((changed) => changed.get(interest.id) ?? now)).size;
      const touching = after.filter((changed) => changed.has(interest.id)).length;
      const worth = touching === 0 ? 0 : different * (moves.length + 1) + touching;
      if (worth > best) {
        best = worth;
        found = { party, interest };
      }
    }
  }
  return found;
}

/** The question in words: “What will they do next?” */
export function askWhat(scenario: Scenario, { mover }: Pick<VoteQuestion, 'mover'>): string {
  return mover === 'chance' ? 'What will happen?' : `What will ${lookup(scenario).party(mover).short} do?`;
}
