import { describe, expect, it } from 'vitest';
import { exploreStateSpace } from '../../../src/analysis/state-space/state-space';
import { componentsOf } from '../../../src/analysis/state-space/strong-components';
import { lookup } from '../../../src/scenario/lookup';
import { startState } from '../../../src/scenario/states';
import type { Assumptions } from '../../../src/scenario/types';
import { ahead, type Node, plainWalk } from '../../scenario/plain-walk';
import { stateKey } from '../../scenario/state-key';
import { scenario } from './river-tamble';

const nodes = plainWalk(scenario);
const start = stateKey(scenario, startState(scenario));
const stepsOf = (walked: Map<string, Node>) =>
  [...walked.values()].reduce((sum, node) => sum + node.steps.length, 0);
const isOutcome = ({ state }: Node) => lookup(scenario).isOutcome(state.at);
const combinations = scenario.assumptions.reduce<Assumptions[]>(
  (some, { id, answers }) =>
    some.flatMap((fixed) => [fixed, ...answers.map((answer) => ({ ...fixed, [id]: answer.id }))]),
  [{}],
);

describe('the teaching case, walked exhaustively', () => {
  it('has 310 states and 585 steps', () => {
    expect(nodes.size).toBe(310);
    expect(stepsOf(nodes)).toBe(585);
  });

  it('comes back to states it has left, by a refusal that changes no fact', () => {
    expect(() => ahead(nodes)).toThrow('comes back');
    expect(componentsOf(exploreStateSpace(scenario)).hasCycle).toBe(true);
    const refusals = ['askAgain', 'refuseFloor', 'leaveOn', 'declinePlant', 'turnDown', 'amendDraft'];
    const returning = new Set(
      [...nodes.values()].flatMap(({ key, steps }) =>
        steps.flatMap(({ move, to }) => (reachableFrom(to).has(key) ? [move.id as string] : [])),
      ),
    );
    expect(refusals.filter((move) => !returning.has(move))).toEqual([]);
  });

  it('reaches a court in 5 moves at the least, an order in 7, no rule in 8, and a compact only in 12', () => {
    const distance = new Map([[start, 0]]);
    for (const [key, far] of distance) {
      for (const { to } of nodes.get(key)?.steps ?? []) if (!distance.has(to)) distance.set(to, far + 1);
    }
    const fewest = scenario.outcomes.map(({ id }) => [
      id,
      Math.min(...[...distance].filter(([key]) => nodes.get(key)?.state.at === id).map(([, far]) => far)),
    ]);
    expect(Object.fromEntries(fewest)).toEqual({ compact: 12, order: 7, court: 5, noRule: 8 });
  });

  it('has an outcome ahead of every state', () => {
    for (const node of nodes.values()) {
      const ends = [...reachableFrom(node.key)].filter((key) => nodes.get(key)?.steps.length === 0);
      expect(ends.length, node.key).toBeGreaterThan(0);
    }
  });

  it('has exactly one mover at every state short of an outcome', () => {
    for (const node of nodes.values()) {
      const movers = new Set(node.steps.map((step) => step.move.by));
      expect(movers.size, node.key).toBe(isOutcome(node) ? 0 : 1);
    }
  });

  it('is moved by five of its six parties and by chance, which brings rain one time in three', () => {
    const moves = scenario.situations.flatMap((situation) => situation.moves);
    expect([...new Set(moves.map(({ by }) => by))].sort()).toEqual([
      'brewery',
      'chance',
      'council',
      'growers',
      'mediator',
      'trust',
    ]);
    const likelihoods = moves
      .filter(({ by }) => by === 'chance')
      .map(({ id, likelihood }) => [id, likelihood]);
    expect(Object.fromEntries(likelihoods)).toEqual({ rainComes: 1, droughtDeepens: 2 });
    expect(moves.filter(({ by, likelihood }) => by !== 'chance' && likelihood !== undefined)).toEqual([]);
  });
});

describe('its assumptions', () => {
  it('are four questions with two answers each, and 81 ways to answer or leave them open', () => {
    expect(scenario.assumptions.map(({ answers }) => answers.length)).toEqual([2, 2, 2, 2]);
    expect(combinations).toHaveLength(81);
  });

  it('leave an open move at every state short of an outcome, however they are answered and whenever', () => {
    const everywhere = [...nodes.values()].map(({ state }) => state);
    for (const fixed of combinations) {
      const dead = [...plainWalk(scenario, fixed, everywhere).values()].filter(
        (node) => node.steps.length === 0 && !isOutcome(node),
      );
      expect(
        dead.map(({ key }) => key),
        JSON.stringify(fixed),
      ).toEqual([]);
    }
  });

  it('each close moves of the case and make some step impossible', () => {
    for (const { id, answers } of scenario.assumptions) {
      for (const answer of answers) {
        for (const move of answer.closes) expect(() => lookup(scenario).move(move)).not.toThrow();
        expect(stepsOf(plainWalk(scenario, { [id]: answer.id })), answer.label).toBeLessThan(585);
      }
    }
  });
});

/** A state and all that can be reached from it. */
function reachableFrom(key: string): Set<string> {
  const reached = new Set([key]);
  for (const each of reached) for (const { to } of nodes.get(each)?.steps ?? []) reached.add(to);
  return reached;
}
