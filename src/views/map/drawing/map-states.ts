import { map } from '#messages/map';
import { exploreStateSpace } from '../../../analysis/state-space/state-space';
import { tooMany, withinLimit } from '../../../analysis/state-space/within-limit';
import { lookup } from '../../../scenario/lookup';
import { type Choice, choices } from '../../../scenario/states';
import type { Assumptions, MoveId, Scenario, SituationId, State } from '../../../scenario/types';
import { branches, movesTo, stationsTo, type Walk } from '../../../walk/walk';

/** What the map shows of a situation or outcome, here and now. */
export interface SituationState {
  readonly isHere: boolean;
  /** The steps of the walk after which it stood here, 0 for the start. */
  readonly steps: readonly number[];
  /** Whether it can be come to from here, or is here. */
  readonly isAhead: boolean;
}

/** What the map shows of a move, here and now. */
export interface MoveState {
  /** The choice it is here, open or closed; none where it is not a move of the situation one is in. */
  readonly choice: Choice | undefined;
  /** The steps of the walk that made it, from 1. */
  readonly steps: readonly number[];
  /** Whether an earlier branch made it, and this walk did not. */
  readonly isOnBranch: boolean;
  /** Whether it can still be made, here or further on. */
  readonly isAhead: boolean;
}

/** What the map shows, by situation and by move. */
export interface MapStates {
  readonly situations: ReadonlyMap<SituationId, SituationState>;
  readonly moves: ReadonlyMap<MoveId, MoveState>;
}

/**
 * What the map shows at a place of a walk: where one is, was and may still come, and what is open. Where more positions
 * lie ahead than are explored at once, nothing is called out of reach.
 */
export function mapStates(scenario: Scenario, walk: Walk): MapStates {
  const stations = stationsTo(scenario, walk);
  const state = stations[stations.length - 1]?.state;
  if (!state) throw new Error('A walk has at least its start');
  const { assumptions } = walk;
  const ahead = aheadOf(scenario, state, assumptions);
  const visited = stations.map((station) => station.state.at);
  const path = movesTo(walk);
  const onBranches = new Set(branches(walk).flatMap(({ tip }) => movesTo(walk, tip)));
  const here = new Map(
    choices(scenario, state, assumptions).map((choice) => [choice.move.id, choice] as const),
  );
  return {
    situations: new Map(
      [...scenario.situations, ...scenario.outcomes].map(({ id }) => [
        id,
        {
          isHere: state.at === id,
          steps: indexesOf(visited, id),
          isAhead: ahead?.nodes.has(id) ?? true,
        },
      ]),
    ),
    moves: new Map(
      scenario.situations
        .flatMap(({ moves }) => moves)
        .map(({ id }) => [
          id,
          {
            choice: here.get(id),
            steps: indexesOf(path, id).map((index) => index + 1),
            isOnBranch: onBranches.has(id) && !path.includes(id),
            isAhead: ahead?.moves.has(id) ?? true,
          },
        ]),
    ),
  };
}

/** The situations and outcomes ahead of a position, and the moves; undefined where too many positions are. */
function aheadOf(scenario: Scenario, from: State, assumptions: Assumptions) {
  const space = withinLimit((limit) => exploreStateSpace(scenario, { from, assumptions, limit }));
  if (space === tooMany || !space.isComplete) return undefined;
  const { compiled, nodeOf, stepMove } = space;
  return {
    nodes: new Set(Array.from(nodeOf, (place) => compiled.packing.nodes[place])),
    moves: new Set(Array.from(stepMove, (move) => compiled.moves[move]?.id)),
  };
}

/** What a closed choice lacks, in words: the requirements unmet and the answers that close it. */
export function lacks({ requirements, closedBy }: Choice): string {
  return map.lacks({
    conditions: requirements.filter(({ met }) => !met).map(({ words }) => words),
    answers: closedBy.map(({ answer }) => answer.label),
  });
}

/** A situation or outcome and what the map shows of it, in words. */
export function describePlace(
  scenario: Scenario,
  id: SituationId,
  state: SituationState | undefined,
): string {
  return map.place({
    isOutcome: lookup(scenario).isOutcome(id),
    title: lookup(scenario).node(id).title,
    isHere: state?.isHere === true,
    steps: state?.steps ?? [],
    isReachable: state?.isAhead === true,
  });
}

function indexesOf<Item>(items: readonly Item[], wanted: Item): number[] {
  return items.flatMap((item, index) => (item === wanted ? [index] : []));
}
