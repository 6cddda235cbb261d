import type { Move, MoveId, SituationId } from '../../scenario/types';
import { endsAhead, liesAhead } from '../reachability/reachable-outcomes';
import type { StateSpace } from '../state-space/state-space';
import { needComplete, outcomeId } from '../state-space/state-space';
import type { Chain } from './markov-chain';
import { oddsAt, solve } from './odds';

/** An observable move and what it tells of how things end. */
export interface Signpost {
  readonly move: MoveId;
  /** How likely it is to be seen at all, from the first state. */
  readonly seen: number;
  /** How likely each outcome is where it is seen, and where it is not, in the scenario's order; absent where that cannot be. */
  readonly ifSeen?: readonly number[];
  readonly ifNotSeen?: readonly number[];
  /** Half the sum of how much seeing it changes each end's probability: 0 where it tells nothing, 1 where it tells all. */
  readonly tells: number;
}

/** With more work than this, states times moves, signposts take more than some seconds. */
const signpostLimit = 50_000_000;

/**
 * What each move tells of the outcome: the odds of a walk that passes by it beside the odds of all walks (indicators, as
 * in the CIA's Tradecraft Primer of 2009). Moves into an outcome are left out, as are those that cannot be seen. The
 * probability of coming to an end without ever making the move is found by ending the walk where it is made.
 * @returns the most telling first
 * @throws {RangeError} where there is too much to compute, or a cycle cannot be solved accurately
 */
export function signposts(chain: Chain): Signpost[] {
  const { space } = chain;
  const { compiled, stepMove } = space;
  if (space.size * compiled.moves.length > signpostLimit) {
    throw new RangeError(
      `${compiled.moves.length.toLocaleString('en')} moves over ${space.size.toLocaleString('en')} states are too many to find what each tells.`,
    );
  }
  const odds = oddsAt(solve(chain), 0);
  const made = new Set(stepMove);
  const ending = endedAtMove(chain);
  return watched(space)
    .flatMap(({ id }): Signpost[] => {
      const move = compiled.moves.findIndex((each) => each.id === id);
      if (!made.has(move)) return [];
      const without = oddsAt(solve(ending(move)), 0);
      const seen = without.byOutcome[compiled.scenario.outcomes.length] as number;
      if (seen <= 0) return [];
      const share = (all: number, part: number, of: number) => Math.min(1, Math.max(0, (all - part) / of));
      const ifSeen = odds.byOutcome.map((all, outcome) =>
        share(all, without.byOutcome[outcome] as number, seen),
      );
      const ifNotSeen = odds.byOutcome.map((_, outcome) =>
        share(without.byOutcome[outcome] as number, 0, 1 - seen),
      );
      const others = [odds.stuck, odds.forever].map((all, index) =>
        Math.abs(share(all, index === 0 ? without.stuck : without.forever, seen) - all),
      );
      const tells =
        [
          ...ifSeen.map((chance, outcome) => Math.abs(chance - (odds.byOutcome[outcome] as number))),
          ...others,
        ].reduce((sum, each) => sum + each, 0) / 2;
      return [{ move: id, seen, ifSeen, ...(seen < 1 ? { ifNotSeen } : {}), tells }];
    })
    .sort((a, b) => b.tells - a.tells);
}

/** A chain that ends, in an outcome of its own after all others, where a move is made. */
function endedAtMove({ space, chances }: Chain): (move: number) => Chain {
  const { compiled, size } = space;
  const { scenario, packing } = compiled;
  const outcome = scenario.outcomes[0];
  if (!outcome) throw new Error('A scenario has an outcome');
  const nodeOf = new Int32Array(size + 1);
  nodeOf.set(space.nodeOf);
  nodeOf[size] = packing.firstOutcome + scenario.outcomes.length;
  const stepsFrom = new Int32Array(size + 2);
  stepsFrom.set(space.stepsFrom);
  stepsFrom[size + 1] = space.stepTo.length;
  const extended = {
    ...space,
    size: size + 1,
    nodeOf,
    stepsFrom,
    compiled: { ...compiled, scenario: { ...scenario, outcomes: [...scenario.outcomes, outcome] } },
  };
  return (move) => {
    const stepTo = space.stepTo.map((to, step) => (space.stepMove[step] === move ? size : to));
    return { space: { ...extended, stepTo }, chances };
  };
}

/** The moves that may be watched for: all that do not lead into an outcome. */
function watched({ compiled }: StateSpace): Move[] {
  const outcomes = new Set<SituationId>(compiled.scenario.outcomes.map(({ id }) => id));
  return compiled.moves.filter(({ to }) => !outcomes.has(to));
}

/** What a move tells by what it leads to alone, whatever is likely. */
export interface StructuralSignpost {
  readonly move: MoveId;
  /** The outcomes that are out of reach after it wherever it is made, though one of its places still had them ahead. */
  readonly closes: readonly SituationId[];
  /** The one outcome still ahead after it, wherever it is made; absent where there are more, or play may end otherwise. */
  readonly makesCertain?: SituationId;
}

/** What moves tell without any likelihood; those that tell nothing are left out. In the scenario's order. */
export function structuralSignposts(space: StateSpace): StructuralSignpost[] {
  needComplete(space);
  const { compiled, size, stepsFrom, stepTo, stepMove } = space;
  const ahead = endsAhead(space);
  const ends = ahead.stuck + 1;
  const before = compiled.moves.map(() => new Uint8Array(ends));
  const after = compiled.moves.map(() => new Uint8Array(ends));
  for (let state = 0; state < size; state += 1) {
    for (let step = stepsFrom[state] as number; step < (stepsFrom[state + 1] as number); step += 1) {
      const move = stepMove[step] as number;
      for (let end = 0; end < ends; end += 1) {
        if (liesAhead(ahead, state, end)) (before[move] as Uint8Array)[end] = 1;
        if (liesAhead(ahead, stepTo[step] as number, end)) (after[move] as Uint8Array)[end] = 1;
      }
    }
  }
  return watched(space).flatMap(({ id }): StructuralSignpost[] => {
    const move = compiled.moves.findIndex((each) => each.id === id);
    const [had, has] = [before[move] as Uint8Array, after[move] as Uint8Array];
    const outcomes = Array.from({ length: ahead.stuck }, (_, outcome) => outcome);
    const closes = outcomes.filter((outcome) => had[outcome] === 1 && has[outcome] === 0);
    const left = outcomes.filter((outcome) => has[outcome] === 1);
    const [only] = left;
    const isCertain = only !== undefined && left.length === 1 && has[ahead.stuck] === 0 && closes.length > 0;
    if (closes.length === 0) return [];
    return [
      {
        move: id,
        closes: closes.map((outcome) => outcomeId(space, outcome)),
        ...(isCertain ? { makesCertain: outcomeId(space, only) } : {}),
      },
    ];
  });
}
