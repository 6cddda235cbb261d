import type { AnswerLikelihoods, Likelihoods } from '../analysis/odds/likelihoods';
import type { Assumptions, MoveId } from '../scenario/types';
import type { Note, OwnRankings } from './session';

/** Where a walk stands in a scenario, and what is set along with it: all that a link hands on of a walk. */
export interface WalkLocation {
  /** The moves from the start. */
  readonly moves: readonly MoveId[];
  readonly assumptions: Assumptions;
  /** Absent where none is set. */
  readonly likelihoods?: Likelihoods;
  /** Absent where no assumption's answers are weighed. */
  readonly answerLikelihoods?: AnswerLikelihoods;
  /** Absent where no party's wishes are one's own. */
  readonly rankings?: OwnRankings;
  /** Notes on the steps of the walk, where they are to go with it. */
  readonly notes?: readonly Note[];
}

/** A location that was read, with what could not be read of it, in plain words. */
export interface ReadLocation extends WalkLocation {
  readonly problems: readonly string[];
}
