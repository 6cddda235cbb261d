import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomesLostAlong, pointsOfNoReturn } from '../../../src/analysis/reachability/points-of-no-return';
import { exploreStateSpace, stateAt } from '../../../src/analysis/state-space/state-space';
import { openMoves, startState, stateAfter } from '../../../src/scenario/states';
import type { Assumptions, Move, MoveId, Scenario, SituationId, State } from '../../../src/scenario/types';
import { drawn } from '../../drawn-scenario';
import { runs } from '../../random-runs';
import { plainWalk } from '../../scenario/plain-walk';
import { randomSetting } from '../../scenario/random-setting';
import { moves, tiktok } from '../../tiktok';
import { plainReach } from './plain-ends';

describe('points of no return of the TikTok scenario', () => {
  const points = pointsOfNoReturn(exploreStateSpace(tiktok));

  it('close each other outcome for good at the hard choice', () => {
    const closed = (move: string) =>
      points
        .filter((point) => point.move.id === move && point.closing === point.of)
        .map(({ outcome }) => outcome);
    expect(closed('ban')).toEqual(['agreement', 'continuedDelay', 'perceivedInaction']);
    expect(closed('noAction')).toEqual(['agreement', 'continuedDelay', 'fullBan']);
    expect(closed('extend')).toEqual(['agreement', 'fullBan', 'perceivedInaction']);
    expect(closed('threaten')).toEqual([]);
  });

  it('lie before the signing, where an agreement is sure once the second point is settled in Beijing’s silence', () => {
    const closingBan = points.filter(({ outcome }) => outcome === 'fullBan').map(({ move }) => move.id);
    expect(closingBan).toEqual([
      'acceptData',
      'acceptAlgorithm',
      'standAside',
      'acceptMeasures',
      'noAction',
      'extend',
    ]);
  });
});

describe('points of no return', () => {
  const scenario = drawn({
    talks: 'recess court',
    recess: 'court',
    court: 'deal appeal lapse',
    appeal: 'deal lapse',
  });

  it('are told with how often they close an outcome, of how often they can, and where first', () => {
    const space = exploreStateSpace(scenario);
    const points = pointsOfNoReturn(space).map(({ move, ...point }) => ({ move: move.id, ...point }));
    // Numbered as met: talks, recess, court, deal, appeal, lapse.
    expect(points).toEqual([
      { move: 'court-deal', outcome: 'lapse', closing: 1, of: 1, firstAt: 2 },
      { move: 'court-lapse', outcome: 'deal', closing: 1, of: 1, firstAt: 2 },
      { move: 'appeal-deal', outcome: 'lapse', closing: 1, of: 1, firstAt: 4 },
      { move: 'appeal-lapse', outcome: 'deal', closing: 1, of: 1, firstAt: 4 },
    ]);
  });

  it('are not told of a state space with states missing', () => {
    expect(() => pointsOfNoReturn(exploreStateSpace(scenario, { limit: 3 }))).toThrow(
      'More than 3 positions lie ahead',
    );
  });
});

describe('the outcomes lost along a walk', () => {
  const scenario = drawn(
    { talks: 'court deal', court: 'verdict settlement', spare: 'deal' },
    {
      sued: ['court-settlement', 'talks-court'],
    },
  );
  const lostAlong = (words: string, assumptions = {}, limit?: number) => [
    ...outcomesLostAlong(scenario, moves(words), assumptions, limit),
  ];

  it('are told with the step that closed each, in the order lost', () => {
    expect(lostAlong('')).toEqual([]);
    expect(lostAlong('talks-court')).toEqual([['deal', 1]]);
    expect(lostAlong('talks-court court-verdict')).toEqual([
      ['deal', 1],
      ['settlement', 2],
    ]);
  });

  it('are lost before any move where answers close them, but not where the walk is past what they close', () => {
    expect(lostAlong('', { sued: '0' })).toEqual([['settlement', 0]]);
    expect(lostAlong('', { sued: '1' })).toEqual([
      ['verdict', 0],
      ['settlement', 0],
    ]);
    expect(lostAlong('talks-court', { sued: '1' })).toEqual([['deal', 1]]);
  });

  it('are not told where more states lie ahead than are explored', () => {
    expect(lostAlong('', {}, 5)).toEqual([]);
    expect(() => lostAlong('', {}, 4)).toThrow('More than 4 positions lie ahead');
  });
});

describe('points of no return of any scenario', { timeout: 30_000 }, () => {
  it('are the moves from where an outcome lies ahead to where it does not', () => {
    fc.assert(
      fc.property(randomSetting(), ({ scenario, assumptions, state }) => {
        const space = exploreStateSpace(scenario, { from: state, assumptions });
        const found = pointsOfNoReturn(space);
        expect(found.map(({ firstAt: _, ...point }) => point)).toEqual(
          plainPoints(scenario, assumptions, state),
        );
      }),
      { numRuns: runs(1000) },
    );
  });

  it('are first met at the state named, at none that is nearer', () => {
    fc.assert(
      fc.property(randomSetting(), ({ scenario, assumptions, state }) => {
        const space = exploreStateSpace(scenario, { from: state, assumptions });
        for (const { move, outcome, firstAt } of pointsOfNoReturn(space)) {
          const closesAt = (at: State) =>
            openMoves(scenario, at, assumptions).includes(move) &&
            comesTo(scenario, assumptions, at, outcome) &&
            !comesTo(scenario, assumptions, stateAfter(scenario, move, at), outcome);
          expect(closesAt(stateAt(space, firstAt))).toBe(true);
          for (let at = 0; at < firstAt; at += 1) expect(closesAt(stateAt(space, at))).toBe(false);
        }
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe('the outcomes lost along any walk', { timeout: 30_000 }, () => {
  it('are those out of reach at its end, each with the step after which it was never in reach again', () => {
    fc.assert(
      fc.property(
        randomSetting(),
        fc.array(fc.nat(3), { maxLength: 8 }),
        ({ scenario, assumptions }, picks) => {
          const { moves, states } = walk(scenario, picks);
          const lost = new Map<SituationId, number>();
          for (const { id } of scenario.outcomes) {
            const last = states.findLastIndex((at) => comesTo(scenario, assumptions, at, id));
            if (last < states.length - 1) lost.set(id, last + 1);
          }
          expect(outcomesLostAlong(scenario, moves, assumptions)).toEqual(lost);
        },
      ),
      { numRuns: runs(1000) },
    );
  });
});

/** A walk from the start of moves that are open without answers, one picked at each state until none is. */
function walk(scenario: Scenario, picks: readonly number[]) {
  const moves: MoveId[] = [];
  const states = [startState(scenario)];
  for (const pick of picks) {
    const here = states[states.length - 1] as State;
    const open = openMoves(scenario, here);
    const move = open[pick % open.length];
    if (!move) break;
    moves.push(move.id);
    states.push(stateAfter(scenario, move, here));
  }
  return { moves, states };
}

function comesTo(scenario: Scenario, assumptions: Assumptions, from: State, outcome: SituationId): boolean {
  return [...plainWalk(scenario, assumptions, [from]).values()].some(({ state }) => state.at === outcome);
}

/** The same, by searching onward from both ends of each step. */
function plainPoints(scenario: Scenario, assumptions: Assumptions, from: State) {
  const nodes = plainWalk(scenario, assumptions, [from]);
  const comesFrom = new Map(
    [...nodes.keys()].map((key) => [
      key,
      new Set([...plainReach(nodes, key)].map((to) => nodes.get(to)?.state.at)),
    ]),
  );
  const points: { move: Move; outcome: SituationId; closing: number; of: number }[] = [];
  for (const move of scenario.situations.flatMap(({ moves }) => moves)) {
    for (const { id: outcome } of scenario.outcomes) {
      const steps = [...nodes.values()].flatMap(({ key, steps }) =>
        comesFrom.get(key)?.has(outcome) ? steps.filter((step) => step.move === move) : [],
      );
      const closing = steps.filter(({ to }) => !comesFrom.get(to)?.has(outcome)).length;
      if (closing > 0) points.push({ move, outcome, closing, of: steps.length });
    }
  }
  return points;
}
