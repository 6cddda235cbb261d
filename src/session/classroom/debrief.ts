import { outcomesLostAlong } from '../../analysis/points-of-no-return';
import { promptly, tooMany } from '../../analysis/promptly';
import { lookup } from '../../scenario/lookup';
import type { Move, Outcome, Scenario } from '../../scenario/types';
import type { Vote } from '../kept/session';
import { movesTo, type Walk } from '../walk';
import { majorityOf } from './tally';
import { votedSteps } from './voted-steps';

/** An outcome that a step of the walk put out of reach. */
export interface Loss {
  readonly outcome: Outcome;
  /** From 1. */
  readonly step: number;
  readonly move: Move;
}

/**
 * The outcomes that the steps to where a walk stands put out of reach, in the order they did; empty too where more
 * positions lie ahead than are explored while someone waits.
 */
export function lossesAlong(scenario: Scenario, walk: Walk): Loss[] {
  const path = movesTo(walk);
  const lost = promptly((limit) => outcomesLostAlong(scenario, path, walk.assumptions, limit));
  if (lost === tooMany) return [];
  return [...lost].flatMap(([outcome, step]) => {
    const move = path[step - 1];
    return move
      ? [{ outcome: lookup(scenario).outcome(outcome), step, move: lookup(scenario).move(move) }]
      : [];
  });
}

/** Questions for a debrief that draw on what this class did: its surprises, its splits, and what it put out of reach. */
export function questionsOnWalk(scenario: Scenario, walk: Walk, votes: readonly Vote[]): string[] {
  const onVotes = votedSteps(scenario, walk, votes).flatMap(({ step, move, verdict, tally }) => {
    const expected = majorityOf(tally);
    if (verdict === 'surprised' && expected) {
      const { label } = lookup(scenario).move(expected);
      return [
        `At step ${step} most expected “${label}”, and “${move.label}” came. What had the room not seen?`,
      ];
    }
    if (verdict === 'split') {
      return [
        `Before step ${step}, “${move.label}”, the room was split. What would each side say of it now?`,
      ];
    }
    return [];
  });
  const onLosses = lossesAlong(scenario, walk).map(
    ({ step, move, outcome }) =>
      `After step ${step}, “${move.label}”, “${outcome.title}” was out of reach. Could it have stayed possible, and for whom would that have been better?`,
  );
  return [...onVotes, ...onLosses];
}
