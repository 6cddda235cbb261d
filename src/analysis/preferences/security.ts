import type { MoveId, PartyId } from '../../scenario/types';
import { type EndId, endsOf } from './ends';
import type { Forcing } from './forcing';
import { type Ranking, scoresOf } from './ranking';
import type { ReducedGame } from './reduced-game';

/** What a party can count on alone, whatever the others and chance do. */
export interface Security {
  readonly party: PartyId;
  /** The ends of the least wanted tier that it cannot be kept above: it is sure of one of these, or better. */
  readonly assured: readonly EndId[];
}

/**
 * A party's security level at some states, by its ranking: the best tier such that it alone can keep play out of all
 * tiers below it (the maximin value; von Neumann & Morgenstern 1944, here in ranks). Never ending and dead ends count at
 * their own ranks. It is not a BATNA, which is what one expects if talks fail.
 * @param states by their numbers in the game's space
 * @returns for each, how much the assured tier is wanted, as `scoresOf` counts
 */
export function securityLevels(
  game: ReducedGame,
  forcing: Forcing,
  party: PartyId,
  ranking: Ranking,
  states: readonly number[],
): number[] {
  const scores = scoresOf(ranking, endsOf(game.space.compiled.scenario));
  const tiers = [...new Set(game.possible.map((end) => scores[end] as number))].sort((a, b) => b - a);
  const within = tiers.map((tier) => new Set(game.possible.filter((end) => (scores[end] as number) >= tier)));
  return states.map((state) => {
    const node = game.nodeOf[state] as number;
    const level = within.findIndex((ends) => forcing.canForce([party], ends, node));
    return tiers[level] as number;
  });
}

/** What a party can count on at a state. */
export function securityOf(
  game: ReducedGame,
  forcing: Forcing,
  party: PartyId,
  ranking: Ranking,
  state = 0,
): Security {
  const ends = endsOf(game.space.compiled.scenario);
  const scores = scoresOf(ranking, ends);
  const [level] = securityLevels(game, forcing, party, ranking, [state]);
  return {
    party,
    assured: game.possible.filter((end) => scores[end] === level).map((end) => ends[end] as EndId),
  };
}

/** A step of a walk by which its mover gave up what it could count on. */
export interface GivenUp {
  /** The step, 1 for the first. */
  readonly step: number;
  readonly move: MoveId;
  readonly party: PartyId;
  /** What it could count on before and after: one of these ends, or better. */
  readonly before: readonly EndId[];
  readonly after: readonly EndId[];
}

/**
 * The steps of a walk by which a party gave up something that it could count on, for a debrief.
 * @param rankings of the parties to tell of
 * @param states those of the walk, from where it began, by number in the game's space
 * @param moves what led from each to the next
 */
export function givenUpAlong(
  game: ReducedGame,
  forcing: Forcing,
  rankings: ReadonlyMap<PartyId, Ranking>,
  states: readonly number[],
  moves: readonly MoveId[],
): GivenUp[] {
  const { compiled } = game.space;
  const ends = endsOf(compiled.scenario);
  const byParty = new Map(
    [...rankings].map(([party, ranking]) => {
      const levels = securityLevels(game, forcing, party, ranking, states);
      return [party, { levels, scores: scoresOf(ranking, ends) }] as const;
    }),
  );
  return moves.flatMap((id, index): GivenUp[] => {
    const party = compiled.moves.find((move) => move.id === id)?.by;
    const known = party && party !== 'chance' ? byParty.get(party) : undefined;
    if (!known || !party || party === 'chance') return [];
    const [before, after] = [known.levels[index] as number, known.levels[index + 1] as number];
    if (after >= before) return [];
    const tier = (score: number) =>
      game.possible.filter((end) => known.scores[end] === score).map((end) => ends[end] as EndId);
    return [{ step: index + 1, move: id, party, before: tier(before), after: tier(after) }];
  });
}
