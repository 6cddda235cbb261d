import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Coalition, Goal } from '../../../src/analysis/games/coalition';
import { type Step, strategyOf } from '../../../src/analysis/games/strategy';
import {
  exploreStateSpace,
  outcomeAt,
  outcomeId,
  type StateSpace,
} from '../../../src/analysis/state-space/state-space';
import type { PartyId, Scenario, SituationId } from '../../../src/scenario/types';
import { drawn } from '../../drawn-scenario';
import { runs } from '../../random-runs';
import { randomScenario } from '../../scenario/random-scenario';
import { tiktok } from '../../tiktok';
import { movedBy, randomlySharedScenario } from './games';
import { coalitionsOf } from './plain-power';
import { canBringAbout, canKeepAway } from './regions';

/** The steps from a state of a state space. */
function stepsAt({ compiled, stepsFrom, stepTo, stepMove }: StateSpace, state: number): Step[] {
  const first = stepsFrom[state] ?? 0;
  return Array.from({ length: (stepsFrom[state + 1] ?? 0) - first }, (_, index) => {
    const move = compiled.moves[stepMove[first + index] ?? -1];
    if (!move) throw new Error('The space has a step without a move');
    return { move, to: stepTo[first + index] ?? -1 };
  });
}

const isOutcome = (space: StateSpace, state: number, outcome: SituationId) =>
  outcomeAt(space, state) >= 0 && outcomeId(space, outcomeAt(space, state)) === outcome;

/**
 * Plays a strategy from a state against every answer of the others, checking that it only makes moves of its own that
 * are open, and leaves nothing out that the others may do.
 * @returns the states met, and how many moves the longest play has; infinite where it can come back to where it was
 */
function play(
  space: StateSpace,
  coalition: Coalition,
  goal: Goal,
  from: number,
): { met: Set<number>; longest: number } {
  const strategy = strategyOf(space, coalition, goal);
  const longestFrom = new Map<number, number>();
  const underway = new Set<number>();
  const longest = (state: number): number => {
    const known = longestFrom.get(state);
    if (known !== undefined) return known;
    if (underway.has(state)) return Number.POSITIVE_INFINITY;
    underway.add(state);
    const advice = strategy.at(state);
    if (!advice) throw new Error(`The strategy is at a loss at position ${state}`);
    const steps = stepsAt(space, state);
    const isMine = steps.length > 0 && steps.every(({ move }) => coalition.includes(move.by as PartyId));
    expect(advice.mine).toBe(isMine);
    if (advice.mine) expect(steps).toContainEqual({ move: advice.move, to: advice.to });
    else expect(advice.answers).toEqual(steps);
    const followed = advice.mine ? [advice] : advice.answers;
    const most = followed.reduce((found, { to }) => Math.max(found, 1 + longest(to)), 0);
    longestFrom.set(state, most);
    return most;
  };
  return { longest: longest(from), met: underway };
}

/** Plays every strategy of a scenario from everywhere, where it has one exactly if the goal can be reached. */
function expectStrategiesToWin(scenario: Scenario): void {
  const space = exploreStateSpace(scenario);
  const parties = scenario.parties.map(({ id }) => id);
  for (const coalition of coalitionsOf(parties)) {
    for (const { id: outcome } of scenario.outcomes) {
      const bringing: Goal = { kind: 'bring about', outcome };
      for (const from of wonBy(space, coalition, bringing, canBringAbout(space, coalition, outcome))) {
        const { longest, met } = play(space, coalition, bringing, from);
        expect(longest).toBeLessThan(space.size);
        const ends = [...met].filter((at) => stepsAt(space, at).length === 0);
        expect(ends.length).toBeGreaterThan(0);
        for (const end of ends) expect(isOutcome(space, end, outcome)).toBe(true);
      }
      const keeping: Goal = { kind: 'keep away', outcome };
      for (const from of wonBy(space, coalition, keeping, canKeepAway(space, coalition, outcome))) {
        const { met } = play(space, coalition, keeping, from);
        for (const at of met) expect(isOutcome(space, at, outcome)).toBe(false);
      }
    }
  }
}

/** The states of a region, once it is seen that the strategy has advice there and nowhere else. */
function wonBy(space: StateSpace, coalition: Coalition, goal: Goal, region: Uint8Array): number[] {
  const strategy = strategyOf(space, coalition, goal);
  const states = [...region.keys()];
  const won = states.filter((state) => region[state] === 1);
  expect(states.filter((state) => strategy.at(state) !== undefined)).toEqual(won);
  return won;
}

describe('a strategy', () => {
  it('reaches its goal whatever the others answer, from everywhere it can be reached', () => {
    fc.assert(fc.property(randomScenario(), expectStrategiesToWin), { numRuns: runs(300) });
  });

  it('does so where several movers have moves open at once', () => {
    fc.assert(fc.property(randomlySharedScenario(), expectStrategiesToWin), { numRuns: runs(100) });
  });

  it('takes the nearest way to an outcome, and tells what others may answer', () => {
    const scenario = movedBy(
      drawn({
        talks: 'long short near',
        long: 'far',
        far: 'deal',
        short: 'deal',
        near: 'deal',
        idle: 'deal',
      }),
      'A B',
      { talks: 'A', long: 'A', far: 'A', short: 'B', near: 'B' },
    );
    const space = exploreStateSpace(scenario);
    const { at } = strategyOf(space, ['A'] as unknown as Coalition, {
      kind: 'bring about',
      outcome: 'deal' as SituationId,
    });
    const [long, short, near] = scenario.situations[0]?.moves ?? [];
    expect([long, short, near].map((move) => move?.id)).toEqual(['talks-long', 'talks-short', 'talks-near']);
    expect(at(0)).toEqual({ mine: true, move: short, to: 2 });
    expect(at(2)).toEqual({ mine: false, answers: [{ move: scenario.situations[3]?.moves[0], to: 5 }] });
    expect(at(1)).toMatchObject({ mine: true, to: 4 });
    expect(at(5)).toEqual({ mine: false, answers: [] });
  });

  it('makes the first of the moves that lead to the same', () => {
    const scenario = drawn({ talks: 'lapse deal deal' });
    const [, first] = scenario.situations[0]?.moves ?? [];
    const { at } = strategyOf(exploreStateSpace(scenario), [first?.by] as Coalition, {
      kind: 'bring about',
      outcome: 'deal' as SituationId,
    });
    expect(at(0)).toMatchObject({ mine: true, to: 2 });
    expect((at(0) as Step).move).toBe(first);
  });

  it('goes where an outcome is out of reach to keep it away, and stays there', () => {
    const scenario = movedBy(
      drawn({ talks: 'deal court walk run', court: 'deal', walk: 'run', run: 'walk' }),
      'A B',
      { talks: 'A', court: 'B', walk: 'B', run: 'B' },
    );
    const space = exploreStateSpace(scenario);
    const { at } = strategyOf(space, ['A'] as unknown as Coalition, {
      kind: 'keep away',
      outcome: 'deal' as SituationId,
    });
    expect(at(0)).toMatchObject({ mine: true, move: { id: 'talks-walk' }, to: 3 });
    expect([1, 2, 3, 4].map((state) => at(state)?.mine)).toEqual([undefined, undefined, false, false]);
    expect(at(3)).toMatchObject({ answers: [{ move: { id: 'walk-run' }, to: 4 }] });
  });

  it('steps Washington through to a ban, whatever the others do', () => {
    const space = exploreStateSpace(tiktok);
    const washington = ['washington'] as unknown as Coalition;
    const goal: Goal = { kind: 'bring about', outcome: 'fullBan' as SituationId };
    const strategy = strategyOf(space, washington, goal);
    const opening = strategy.at(0);
    expect(opening && !opening.mine && opening.answers.map(({ move }) => move.by)).toEqual([
      'tiktok',
      'tiktok',
      'tiktok',
    ]);
    expect(play(space, washington, goal, 0).longest).toBeLessThan(35);
  });

  it('has nothing to say where the goal is out of its hands', () => {
    const strategy = strategyOf(exploreStateSpace(tiktok), ['tiktok'] as unknown as Coalition, {
      kind: 'bring about',
      outcome: 'agreement' as SituationId,
    });
    expect(strategy.at(0)).toBeUndefined();
  });

  it('is not made of a state space that is not explored to the end', () => {
    const cut = exploreStateSpace(tiktok, { limit: 2 });
    for (const kind of ['bring about', 'keep away'] as const) {
      const goal: Goal = { kind, outcome: 'agreement' as SituationId };
      expect(() => strategyOf(cut, [], goal)).toThrow('More than 2 positions lie ahead');
    }
  });
});
