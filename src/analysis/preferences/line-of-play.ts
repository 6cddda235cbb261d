import { approximately, formatRational } from '../../scenario/rational';
import type { Move, MoveId, Mover } from '../../scenario/types';
import { outcomeAt } from '../state-space/state-space';
import { type EndId, endsOf } from './ends';
import { type PlannedStep, plannedTurn, playsAfter, stepsAt } from './plan';
import type { Solution, Sureness } from './solution';

/** An end that play comes to, and how likely; 1 where no chance is in it. */
export interface LikelyEnd {
  readonly end: EndId;
  /** Exact, such as "1/3". */
  readonly chance: string;
  /** The same, rounded. */
  readonly share: number;
}

/** What a play comes to: one end, or several where chance decides. */
export type Lottery = readonly LikelyEnd[];

/** A move that is not made, what would follow it, and how its mover wants that beside what follows the move made. */
export interface MoveNotMade {
  readonly move: MoveId;
  /** Of what may follow, what the mover wants least: it is what keeps the mover from making the move. */
  readonly comesTo: Lottery;
  readonly wanted: 'less' | 'alike';
}

/** A step of a line of play. */
export interface LineStep {
  readonly move: MoveId;
  readonly by: Mover;
  /** What comes of it in the end. */
  readonly comesTo: Lottery;
  /** The mover's other moves, each a reason for this one; none where it is the only one. */
  readonly others: readonly MoveNotMade[];
}

/** How play goes on if all look ahead, up to its end or to a turn of chance. */
export interface LineOfPlay {
  readonly comesTo: Lottery;
  readonly steps: readonly LineStep[];
  /** What comes after the steps. */
  readonly after:
    | { readonly kind: 'end'; readonly end: EndId }
    | { readonly kind: 'chance'; readonly ways: readonly ChanceWay[] }
    /** The line is longer than is told at once. */
    | { readonly kind: 'more' };
}

/** A move of chance, how likely it is, and how play goes on from there. */
export interface ChanceWay {
  readonly move: MoveId;
  readonly chance: string;
  readonly line: LineOfPlay;
}

/** No more steps than this are told of a line, those after each move of chance counted together. */
const longestLine = 1_000;

/**
 * How play goes on from a state to come to a play, each step with its reason. After a departure from it, ask again from
 * there.
 * @param state one whose plays are exactly known
 * @param play one of the solution's plays of the state, by number
 */
export function lineOfPlay(solution: Solution, state: number, play: number): LineOfPlay {
  const { game } = solution;
  const { compiled, stepMove, stepTo } = game.space;
  const ends = endsOf(compiled.scenario);
  let left = longestLine;
  return lineFrom(state, play);

  function lineFrom(from: number, aim: number): LineOfPlay {
    const steps: LineStep[] = [];
    const comesTo = lotteryOf(solution, aim);
    for (let at = from; ; ) {
      const turn = plannedTurn(solution, at, aim);
      if (turn.kind === 'end') return { comesTo, steps, after: { kind: 'end', end: endAt(at) } };
      if (left <= 0) return { comesTo, steps, after: { kind: 'more' } };
      if (turn.kind === 'chance')
        return { comesTo, steps, after: { kind: 'chance', ways: waysOf(at, turn.ways) } };
      left -= 1;
      const { step } = turn.chosen;
      const { player } = turn;
      const others = turn.others.map(
        (other): MoveNotMade => ({
          move: moveOf(other.step).id,
          comesTo: lotteryOf(solution, other.play),
          wanted: player !== -1 && solution.compare(player, other.play, aim) < 0 ? 'less' : 'alike',
        }),
      );
      steps.push({ move: moveOf(step).id, by: moveOf(step).by, comesTo, others });
      at = stepTo[step] as number;
    }
  }

  function waysOf(at: number, ways: readonly PlannedStep[]): ChanceWay[] {
    const split = game.splitAt(at);
    return ways.map(({ step, play: next }, index) => {
      left -= 1;
      const chance = split[index];
      return {
        move: moveOf(step).id,
        chance: chance ? formatRational(chance) : '1',
        line: lineFrom(stepTo[step] as number, next),
      };
    });
  }

  function moveOf(step: number): Move {
    return compiled.moves[stepMove[step] as number] as Move;
  }

  function endAt(at: number): EndId {
    const outcome = outcomeAt(game.space, at);
    return ends[outcome >= 0 ? outcome : ends.length - 2] as EndId;
  }
}

/** What a play comes to, as plain data. */
export function lotteryOf(solution: Solution, play: number): Lottery {
  const ends = endsOf(solution.game.space.compiled.scenario);
  return solution.lottery(play).map(({ end, chance }) => ({
    end: ends[end] as EndId,
    chance: formatRational(chance),
    share: approximately(chance),
  }));
}

/** What may come of a state if all look ahead from there. */
export interface MayCome {
  readonly sureness: Sureness;
  /** The ends that may come; where a turn is shared these are only all that can be reached. */
  readonly ends: readonly EndId[];
  /** The plays they come by, of those that are told at once; none where only ends are known. */
  readonly plays: readonly Lottery[];
}

/** No more plays than this are told of a state. */
const toldPlays = 50;

export function mayCome(solution: Solution, state: number): MayCome {
  const { nodeOf, space } = solution.game;
  const ends = endsOf(space.compiled.scenario);
  const node = nodeOf[state] as number;
  return {
    sureness: solution.sureness(node),
    ends: solution.ends(node).map((end) => ends[end] as EndId),
    plays: solution
      .plays(node)
      .slice(0, toldPlays)
      .map((play) => lotteryOf(solution, play)),
  };
}

/** A move open at a state, and what may come of it. */
export interface Choice extends MayCome {
  readonly move: MoveId;
  readonly by: Mover;
  /** Whether it is made in some look-ahead play; undefined where that is not exactly known, or chance makes it. */
  readonly isMade: boolean | undefined;
}

/** The moves open at a state, in the scenario's order, each with where it leads if all look ahead from then on. */
export function choicesAt(solution: Solution, state: number): Choice[] {
  const { space, nodeOf, chance } = solution.game;
  const node = nodeOf[state] as number;
  const plays = solution.plays(node);
  const isExact = solution.sureness(node) === 'exact';
  return stepsAt(space, state).map((step) => {
    const { id, by } = space.compiled.moves[space.stepMove[step] as number] as Move;
    const isChance = space.compiled.moverOf[space.stepMove[step] as number] === chance;
    return {
      move: id,
      by,
      isMade:
        isExact && !isChance ? playsAfter(solution, step).some((play) => plays.includes(play)) : undefined,
      ...mayCome(solution, space.stepTo[step] as number),
    };
  });
}
