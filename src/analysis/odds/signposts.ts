import type { Move, MoveId, SituationId } from '../../scenario/types';
import { canReach, reachableOutcomes } from '../reachability/reachable-outcomes';
import { LimitExceeded } from '../state-space/not-computable';
import type { StateSpace } from '../state-space/state-space';
import { needComplete, outcomeId } from '../state-space/state-space';
import type { MarkovChain } from './markov-chain';
import { type EndOdds, oddsAt, solve } from './odds';

/** What it tells of how things end that something is seen. */
export interface Seen {
  /** How likely it is to be seen at all, from the first state. */
  readonly seen: number;
  /** How likely each outcome is where it is seen, in the scenario's order. */
  readonly ifSeen: readonly number[];
  /** The same where it is not seen; absent where it is always seen. */
  readonly ifNotSeen?: readonly number[];
  /** Half the sum of how much seeing it changes each end's probability: 0 where it tells nothing, 1 where it tells all. */
  readonly tells: number;
}

/** An observable move and what it tells of how things end. */
export interface Signpost extends Seen {
  readonly move: MoveId;
}

/** With more work than this, states times moves, signposts take more than some seconds. */
const signpostLimit = 50_000_000;

/**
 * What each move tells of the outcome: the odds of a walk that passes by it beside the odds of all walks (indicators, as
 * in the CIA's Tradecraft Primer of 2009). Moves into an outcome are left out, as are those that cannot be seen. The
 * probability of coming to an end without ever making the move is found by ending the walk where it is made.
 * @returns the most telling first
 * @throws {LimitExceeded} where there is too much to compute, or a cycle cannot be solved accurately
 */
export function signposts(chain: MarkovChain): Signpost[] {
  const { space } = chain;
  const { compiled, stepMove } = space;
  if (space.size * compiled.moves.length > signpostLimit) {
    throw new LimitExceeded(
      `${compiled.moves.length.toLocaleString('en')} moves over ${space.size.toLocaleString('en')} states are too many to find what each tells.`,
    );
  }
  const odds = oddsAt(solve(chain), 0);
  const made = new Set(stepMove);
  const seenBy = watch(chain, odds);
  return watched(space)
    .flatMap(({ id }): Signpost[] => {
      const move = compiled.moves.findIndex((each) => each.id === id);
      const told = made.has(move) ? seenBy((step) => stepMove[step] === move) : undefined;
      return told ? [{ move: id, ...told }] : [];
    })
    .sort((a, b) => b.tells - a.tells);
}

/** What a situation or outcome that a walk may come to tells of how it ends. */
export interface PlaceOdds extends Seen {
  readonly place: SituationId;
}

/**
 * For a map: how likely a walk is to come to each situation, and the odds of the walks that do.
 * @returns the situations that may be come to, in the scenario's order
 * @throws {LimitExceeded} where there is too much to compute, or a cycle cannot be solved accurately
 */
export function oddsByPlace(chain: MarkovChain): PlaceOdds[] {
  const { space } = chain;
  const { firstOutcome, nodes } = space.compiled.packing;
  if (space.size * firstOutcome > signpostLimit) {
    throw new LimitExceeded('The situations are too many to tell the odds of each.');
  }
  const odds = oddsAt(solve(chain), 0);
  const seenBy = watch(chain, odds);
  return nodes.slice(0, firstOutcome).flatMap((place, node): PlaceOdds[] => {
    if (node === space.nodeOf[0]) return [{ place, seen: 1, ifSeen: odds.byOutcome, tells: 0 }];
    const told = seenBy((step) => space.nodeOf[space.stepTo[step] as number] === node);
    return told ? [{ place, ...told }] : [];
  });
}

/** Takes what is looked for, by step; gives what seeing it tells, or nothing where it cannot be seen. */
function watch(chain: MarkovChain, odds: EndOdds): (isIt: (step: number) => boolean) => Seen | undefined {
  const ending = endedAt(chain);
  const last = chain.space.compiled.scenario.outcomes.length;
  return (isIt) => {
    const without = oddsAt(solve(ending(isIt)), 0);
    const seen = without.byOutcome[last] as number;
    if (seen <= 0) return undefined;
    const share = (part: number, of: number) => Math.min(1, Math.max(0, part / of));
    const ifSeen = odds.byOutcome.map((all, outcome) =>
      share(all - (without.byOutcome[outcome] as number), seen),
    );
    const ifNotSeen = odds.byOutcome.map((_, outcome) =>
      share(without.byOutcome[outcome] as number, 1 - seen),
    );
    const apart = [
      ...ifSeen.map((chance, outcome) => chance - (odds.byOutcome[outcome] as number)),
      share(odds.stuck - without.stuck, seen) - odds.stuck,
      share(odds.forever - without.forever, seen) - odds.forever,
    ];
    const tells = apart.reduce((sum, each) => sum + Math.abs(each), 0) / 2;
    return { seen, ifSeen, ...(seen < 1 ? { ifNotSeen } : {}), tells };
  };
}

/** A chain that ends, in an outcome of its own after all others, at certain steps. */
function endedAt({ space, chances }: MarkovChain): (isIt: (step: number) => boolean) => MarkovChain {
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
  return (isIt) => {
    const stepTo = space.stepTo.map((to, step) => (isIt(step) ? size : to));
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
  const ahead = reachableOutcomes(space);
  const ends = ahead.stuck + 1;
  const before = compiled.moves.map(() => new Uint8Array(ends));
  const after = compiled.moves.map(() => new Uint8Array(ends));
  for (let state = 0; state < size; state += 1) {
    for (let step = stepsFrom[state] as number; step < (stepsFrom[state + 1] as number); step += 1) {
      const move = stepMove[step] as number;
      for (let end = 0; end < ends; end += 1) {
        if (canReach(ahead, state, end)) (before[move] as Uint8Array)[end] = 1;
        if (canReach(ahead, stepTo[step] as number, end)) (after[move] as Uint8Array)[end] = 1;
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
