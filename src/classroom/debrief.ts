import { outcomesLostAlong } from '../analysis/reachability/points-of-no-return';
import { tooMany, withinLimit } from '../analysis/state-space/within-limit';
import { lookup } from '../scenario/lookup';
import type { Move, Outcome, Scenario, Situation } from '../scenario/types';
import type { Vote } from '../walk/session';
import { branches, movesTo, stepsTo, type Walk } from '../walk/walk';
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
 * The outcomes that the steps to where a walk stands put out of reach, in the order they did. The step that ends the
 * talks is none of them: that one outcome excludes the others tells a class nothing. Empty too where more states lie
 * ahead than are explored while someone waits.
 */
export function lossesAlong(scenario: Scenario, walk: Walk): Loss[] {
  const path = movesTo(walk);
  const lost = withinLimit((limit) => outcomesLostAlong(scenario, path, walk.assumptions, limit));
  if (lost === tooMany) return [];
  return [...lost].flatMap(([outcome, step]) => {
    const id = path[step - 1];
    const move = id && lookup(scenario).move(id);
    return move && !lookup(scenario).isOutcome(move.to)
      ? [{ outcome: lookup(scenario).outcome(outcome), step, move }]
      : [];
  });
}

/** A way walked before that the present line does not follow. */
export interface OtherWay {
  /** The last step that it shares with the present line; 0 where it parts at the start. */
  readonly after: number;
  /** Its first move of its own. */
  readonly move: Move;
  /** Where it led. */
  readonly end: Situation | Outcome;
}

/** The other ways that a class tried, in the order they were begun. */
export function otherWays(scenario: Scenario, walk: Walk): OtherWay[] {
  const { move, node } = lookup(scenario);
  return branches(walk).flatMap(({ from, tip }) => {
    const after = stepsTo(walk, from).length;
    const own = movesTo(walk, tip).slice(after).map(move);
    const [first] = own;
    const last = own.at(-1);
    return first && last ? [{ after, move: first, end: node(last.to) }] : [];
  });
}

/** Questions for a debrief that draw on what this class did: its surprises, its splits, and what it put out of reach. */
export function questionsOnWalk(scenario: Scenario, walk: Walk, votes: readonly Vote[]): string[] {
  const onVotes = votedSteps(scenario, walk, votes).flatMap(({ step, move, verdict, tally }) => {
    const expected = majorityOf(tally);
    if (verdict === 'surprised' && expected) {
      const { label } = lookup(scenario).move(expected);
      // Chance is nobody's decision: there was nothing to see.
      const question =
        move.by === 'chance'
          ? 'What could the parties have done to be ready for either?'
          : 'What had the room not seen?';
      return [`At step ${step} most expected “${label}”, and “${move.label}” came. ${question}`];
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
