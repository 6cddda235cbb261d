import type { AnswerLikelihoods, Likelihoods } from '../analysis/odds/likelihoods';
import type { Ranking } from '../analysis/preferences/ranking';
import type { InterestId, MoveId, PartyId, Standing } from '../scenario/types';
import type { Walk } from './walk';

/** What a person makes beside the walk itself. */
export interface Marks {
  /** The name it was saved under, if it was. */
  readonly name?: string;
  readonly likelihoods: Likelihoods;
  readonly answerLikelihoods: AnswerLikelihoods;
  /** What the person says that parties want, instead of what the scenario has of them; absent where nothing. */
  readonly rankings?: OwnRankings;
  readonly pins: readonly Pin[];
  readonly notes: readonly Note[];
  readonly votes: readonly Vote[];
  /** The parties that groups of a class played, if they did. */
  readonly played?: readonly PartyId[];
}

/** A ranking of its outcomes for each of some parties. */
export type OwnRankings = Readonly<Partial<Record<PartyId, Ranking>>>;

/** Everything a person has made in one scenario, as it is worked with. */
export interface Session extends Marks {
  readonly walk: Walk;
}

export interface Pin {
  readonly id: string;
  readonly name: string;
  readonly moves: readonly MoveId[];
}

/** A note on the step that some moves from the start lead to. */
export interface Note {
  readonly path: readonly MoveId[];
  readonly text: string;
}

/** How a room voted at a step. */
export interface Vote {
  readonly path: readonly MoveId[];
  /** How many said that a move would be made. */
  readonly tally: Readonly<Record<MoveId, number>>;
  /** Whose votes are known by name; each is counted in the tally. */
  readonly named?: readonly Prediction[];
  /** Where the room said that an interest would stand after the move. */
  readonly meaning?: {
    readonly interest: InterestId;
    readonly tally: Readonly<Partial<Record<Standing, number>>>;
  };
}

/** What someone of a room, or a group of it, said would happen. */
export interface Prediction {
  readonly who: string;
  readonly move: MoveId;
}

/** The marks of a session that has none. */
export const noMarks: Marks = { likelihoods: {}, answerLikelihoods: {}, pins: [], notes: [], votes: [] };
