import { type Game, type GameNode, gameLimits } from '../../efg/game';
import type { UnfoldProblem } from '../../efg/unfold-problem';
import { lookup } from '../../scenario/lookup';
import { plus, type Rational, rational, rationalOf, zero } from '../../scenario/rational';
import type { Move, PartyId, Scenario, SituationId } from '../../scenario/types';
import {
  exploreStateSpace,
  outcomeAt,
  outcomeId,
  type StateSpace,
  stateAt,
} from '../state-space/state-space';
import { componentsOf } from '../state-space/strong-components';

/** Thrown where a scenario cannot be unfolded. */
export class UnfoldError extends Error {
  constructor(readonly problem: UnfoldProblem) {
    super(problem.kind);
  }
}

/** What the tree of a scenario's walks would be, before it is made. */
export interface Unfolding {
  readonly space: StateSpace;
  /** How many nodes the tree has. */
  readonly nodes: bigint;
}

/** What each outcome pays each player. */
export interface Payoffs {
  readonly players: readonly PartyId[];
  readonly of: ReadonlyMap<SituationId, readonly Rational[]>;
}

/**
 * How large the tree of all walks from a scenario's start is.
 * @throws {UnfoldError} where it has none: play comes back to a state, two may move at once, or a walk ends nowhere
 */
export function unfolding(scenario: Scenario): Unfolding {
  const space = exploreStateSpace(scenario, { limit: gameLimits.nodes });
  if (!space.isComplete) throw new UnfoldError({ kind: 'too many states', max: gameLimits.nodes });
  const components = componentsOf(space);
  if (components.hasCycle) throw new UnfoldError({ kind: 'cycle' });
  for (let state = 0; state < space.size; state += 1) {
    if (outcomeAt(space, state) >= 0) continue;
    const movers = new Set(movesAt(space, state).map(({ move }) => move.by));
    const situation = () => lookup(scenario).node(stateAt(space, state).at).title;
    if (movers.size === 0) throw new UnfoldError({ kind: 'dead end', situation: situation() });
    if (movers.size > 1) throw new UnfoldError({ kind: 'shared turn', situation: situation() });
  }
  const counts = new Array<bigint>(space.size).fill(1n);
  // Components are numbered so that steps lead to lower ones, which are counted first.
  for (const state of components.order) {
    counts[state] = movesAt(space, state).reduce((sum, { to }) => sum + (counts[to] as bigint), 1n);
  }
  return { space, nodes: counts[0] as bigint };
}

/**
 * The tree of all walks from a scenario's start, as a game.
 * @throws {UnfoldError} where it has more nodes than a file may have
 */
export function unfoldedGame(scenario: Scenario, { space, nodes }: Unfolding, payoffs: Payoffs): Game {
  if (nodes > BigInt(gameLimits.nodes)) {
    throw new UnfoldError({ kind: 'too many nodes', nodes, max: gameLimits.nodes });
  }
  const made: GameNode[] = [];
  const open: { branches: { to: number }[]; states: number[] }[] = [];
  let state: number | undefined = 0;
  while (state !== undefined) {
    const { node, states } = nodeOf(scenario, space, state, payoffs);
    made.push(node);
    if (node.kind !== 'terminal') open.push({ branches: [...node.branches], states });
    while (open.at(-1)?.states.length === 0) open.pop();
    const parent = open.at(-1);
    state = parent?.states.shift();
    if (parent && state !== undefined) {
      const branch = parent.branches[parent.branches.length - parent.states.length - 1];
      if (branch) branch.to = made.length;
    }
  }
  const players = payoffs.players.map((party) => lookup(scenario).party(party).name);
  return { title: scenario.title, players, nodes: made };
}

function nodeOf(
  scenario: Scenario,
  space: StateSpace,
  state: number,
  payoffs: Payoffs,
): { node: GameNode; states: number[] } {
  const node = lookup(scenario).node(stateAt(space, state).at);
  const outcome = outcomeAt(space, state);
  if (outcome >= 0) {
    const paid = payoffs.of.get(outcomeId(space, outcome)) ?? payoffs.players.map(() => zero);
    return {
      node: { kind: 'terminal', label: '', outcome: node.title, payoffs: paid },
      states: [],
    };
  }
  const steps = movesAt(space, state);
  const states = steps.map(({ to }) => to);
  const by = steps[0]?.move.by;
  if (by === undefined || by === 'chance') {
    const weights = steps.map(({ move }) => rationalOf(move.likelihood ?? 1));
    const sum = weights.reduce(plus, zero);
    const branches = steps.map(({ move }, index) => ({
      label: move.label,
      to: -1,
      probability: share(weights[index] ?? zero, sum, steps.length),
    }));
    return { node: { kind: 'chance', label: node.title, branches }, states };
  }
  const branches = steps.map(({ move }) => ({ label: move.label, to: -1 }));
  return {
    node: { kind: 'decision', label: node.title, player: payoffs.players.indexOf(by), branches },
    states,
  };
}

/** A weight's part of all; an equal part where nothing has any. */
function share(weight: Rational, sum: Rational, count: number): Rational {
  if (sum.top === 0n) return rational(1n, count);
  return rational(weight.top * sum.bottom, weight.bottom * sum.top);
}

function movesAt({ compiled, stepsFrom, stepTo, stepMove }: StateSpace, state: number) {
  const steps: { readonly move: Move; readonly to: number }[] = [];
  for (let step = stepsFrom[state] as number; step < (stepsFrom[state + 1] as number); step += 1) {
    steps.push({ move: compiled.moves[stepMove[step] as number] as Move, to: stepTo[step] as number });
  }
  return steps;
}
