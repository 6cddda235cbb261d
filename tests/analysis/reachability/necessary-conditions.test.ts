import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type NecessaryConditions,
  necessaryConditions,
} from '../../../src/analysis/reachability/necessary-conditions';
import { LimitExceeded } from '../../../src/analysis/state-space/not-computable';
import { exploreStateSpace } from '../../../src/analysis/state-space/state-space';
import type { Scenario, SituationId } from '../../../src/scenario/types';
import { runs } from '../../random-runs';
import { type Node, plainWalk } from '../../scenario/plain-walk';
import { randomSetting } from '../../scenario/random-setting';
import { stateKey } from '../../scenario/state-key';
import { answer, tiktok } from '../../tiktok';
import { plainReach } from './plain-ends';

const needsOf = (all: readonly NecessaryConditions[], outcome: string) => {
  const found = all.find((each) => each.outcome === outcome);
  if (found?.kind !== 'within reach') throw new Error(`${outcome} is not within reach`);
  return found;
};
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
const values = (items: readonly { readonly fact: string; readonly value: string }[]) =>
  items.map(({ fact, value }) => `${fact} ${value}`);

describe('what the outcomes of the TikTok scenario need', () => {
  const all = necessaryConditions(exploreStateSpace(tiktok));

  it('has every agreement go through an accepted offer on the algorithm', () => {
    const agreement = needsOf(all, 'agreement');
    expect(ids(agreement.moves)).toEqual(['offerAlgorithm', 'acceptAlgorithm', 'conclude']);
    expect(agreement.situations).toEqual(['table', 'beijingWeighs', 'algorithmReview', 'terms']);
  });

  it('has no move on data that every agreement makes, as data can be settled by two', () => {
    const agreement = needsOf(all, 'agreement');
    expect(ids(agreement.moves)).not.toContain('acceptData');
    expect(values(agreement.onTheWay)).toContain('data settled');
    expect(values(agreement.onTheWay)).not.toContain('data offered');
  });

  it('finds both sticking points settled at every agreement', () => {
    expect(values(needsOf(all, 'agreement').onArrival)).toEqual(['data settled', 'algorithm settled']);
  });

  it.each([
    ['continuedDelay', 'extend'],
    ['fullBan', 'ban'],
    ['perceivedInaction', 'noAction'],
  ])('comes to %s through the hard choice, with the delay prolonged', (outcome, last) => {
    const { moves, situations, onTheWay, onArrival } = needsOf(all, outcome);
    expect(ids(moves)).toEqual(['faceChoice', last]);
    expect(situations).toEqual(['table', 'standoff', 'hardChoice']);
    expect(values(onTheWay)).toEqual(['delay yearEndMissed', 'concessions exhausted', 'delay prolonged']);
    expect(values(onArrival)).toEqual(['concessions exhausted', 'delay prolonged']);
  });

  it('says that an agreement is out of reach where TikTok has nothing left to concede', () => {
    const { assumption, answer: nothing } = answer(0, 1);
    const under = necessaryConditions(exploreStateSpace(tiktok, { assumptions: { [assumption]: nothing } }));
    expect(under[0]).toEqual({ kind: 'out of reach', outcome: 'agreement' });
  });

  it('is not told of a state space with states missing', () => {
    expect(() => necessaryConditions(exploreStateSpace(tiktok, { limit: 100 }))).toThrow(LimitExceeded);
  });
});

describe('what the outcomes of any scenario need', { timeout: 30_000 }, () => {
  it('is what leaves the outcome out of reach where it is taken away', () => {
    fc.assert(
      fc.property(randomSetting(), ({ scenario, assumptions, state }) => {
        const nodes = plainWalk(scenario, assumptions, [state]);
        const found = necessaryConditions(exploreStateSpace(scenario, { from: state, assumptions }));
        expect(found.map(inSets)).toEqual(
          scenario.outcomes.map(({ id }) => plainNeeds(scenario, nodes, stateKey(scenario, state), id)),
        );
      }),
      { numRuns: runs(1000) },
    );
  });

  it('is told in the order in which a shortest way meets it', () => {
    fc.assert(
      fc.property(randomSetting(), ({ scenario, assumptions, state }) => {
        const nodes = plainWalk(scenario, assumptions, [state]);
        for (const each of necessaryConditions(exploreStateSpace(scenario, { from: state, assumptions }))) {
          if (each.kind === 'out of reach') continue;
          const ways = shortestWays(nodes, stateKey(scenario, state), each.outcome);
          const orders = ways.map((way) => [...new Set(way)].filter((id) => ids(each.moves).includes(id)));
          expect(orders).toContainEqual(ids(each.moves));
        }
      }),
      { numRuns: runs(1000) },
    );
  });
});

function inSets(found: NecessaryConditions) {
  if (found.kind === 'out of reach') return found;
  return {
    ...found,
    moves: new Set(ids(found.moves)),
    situations: new Set(found.situations),
    onTheWay: new Set(values(found.onTheWay)),
    onArrival: new Set(values(found.onArrival)),
  };
}

/** The same, by taking away each move, situation and value in turn and searching again. */
function plainNeeds(scenario: Scenario, nodes: Map<string, Node>, from: string, outcome: SituationId) {
  const at = (key: string) => (nodes.get(key) as Node).state;
  const arrivals = [...nodes.keys()].filter((key) => at(key).at === outcome);
  if (arrivals.length === 0) return { kind: 'out of reach', outcome };
  const isNeeded = (isLeftOut: (move: string, to: string) => boolean) => {
    const reached = plainReach(nodes, from, isLeftOut);
    return !arrivals.some((key) => reached.has(key));
  };
  const moves = scenario.situations.flatMap((situation) => ids(situation.moves));
  const facts = scenario.facts.flatMap(({ id, values }) =>
    values.map((value) => ({ fact: id, value: value.id })),
  );
  return {
    kind: 'within reach',
    outcome,
    moves: new Set(moves.filter((id) => isNeeded((move) => move === id))),
    situations: new Set(
      ids(scenario.situations).filter((id) => at(from).at === id || isNeeded((_, to) => at(to).at === id)),
    ),
    onTheWay: new Set(
      values(
        facts.filter(
          ({ fact, value }) =>
            at(from).facts[fact] !== value && isNeeded((_, to) => at(to).facts[fact] === value),
        ),
      ),
    ),
    onArrival: new Set(
      values(facts.filter(({ fact, value }) => arrivals.every((key) => at(key).facts[fact] === value))),
    ),
  };
}

/** The moves of every shortest way to an outcome, in spreading rings. */
function shortestWays(nodes: Map<string, Node>, from: string, outcome: SituationId): string[][] {
  const met = new Set<string>();
  let ring = new Map<string, string[][]>([[from, [[]]]]);
  while (ring.size > 0) {
    const there = [...ring].filter(([key]) => nodes.get(key)?.state.at === outcome);
    if (there.length > 0) return there.flatMap(([, ways]) => ways);
    for (const key of ring.keys()) met.add(key);
    const next = new Map<string, string[][]>();
    for (const [key, ways] of ring) {
      for (const { move, to } of nodes.get(key)?.steps ?? []) {
        if (met.has(to)) continue;
        next.set(to, [...(next.get(to) ?? []), ...ways.map((way) => [...way, move.id])]);
      }
    }
    ring = next;
  }
  return [];
}
