import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortestPathTo, shortestPathToOpen } from '../../../src/analysis/reachability/shortest-paths';
import { LimitExceeded } from '../../../src/analysis/state-space/not-computable';
import { isOpen, openMoves, startState, stateAfter } from '../../../src/scenario/states';
import type { Assumptions, Move, MoveId, Scenario, SituationId, State } from '../../../src/scenario/types';
import { drawn } from '../../drawn-scenario';
import { runs } from '../../random-runs';
import { randomSetting, type Setting } from '../../scenario/random-setting';
import { stateKey } from '../../scenario/state-key';

describe('the way', () => {
  const scenario = drawn(
    {
      talks: 'court recess deal',
      court: 'deal lapse',
      recess: 'talks appeal',
      appeal: 'verdict',
      away: 'talks',
    },
    { closed: ['court-lapse'] },
  );
  const start = startState(scenario);
  const verdict = 'verdict' as SituationId;
  const ids = (way: readonly Move[] | undefined) => way?.map(({ id }) => id);
  const closed = { closed: '0' } as unknown as Assumptions;

  it('is made of no move where one is there already', () => {
    expect(shortestPathTo(scenario, start, start.at)).toEqual([]);
    expect(shortestPathToOpen(scenario, start, 'talks-deal' as MoveId)).toEqual([]);
  });

  it('goes by the fewest moves, and by none that an answer closes', () => {
    expect(ids(shortestPathTo(scenario, start, verdict))).toEqual([
      'talks-recess',
      'recess-appeal',
      'appeal-verdict',
    ]);
    const lapse = 'lapse' as SituationId;
    expect(ids(shortestPathTo(scenario, start, lapse))).toEqual(['talks-court', 'court-lapse']);
    expect(shortestPathTo(scenario, start, lapse, closed)).toBeUndefined();
    expect(ids(shortestPathToOpen(scenario, start, 'court-lapse' as MoveId))).toEqual(['talks-court']);
    expect(shortestPathToOpen(scenario, start, 'court-lapse' as MoveId, closed)).toBeUndefined();
  });

  it('leads to none of the places that nothing leads to', () => {
    expect(shortestPathTo(scenario, start, 'away' as SituationId)).toBeUndefined();
    expect(shortestPathToOpen(scenario, start, 'away-talks' as MoveId)).toBeUndefined();
  });

  it('is found among the states explored, or else not denied', () => {
    const court = 'court' as SituationId;
    expect(ids(shortestPathTo(scenario, start, court, {}, 3))).toEqual(['talks-court']);
    expect(ids(shortestPathToOpen(scenario, start, 'court-deal' as MoveId, {}, 3))).toEqual(['talks-court']);
    const tooMany = new LimitExceeded(
      'More than 3 positions lie ahead; this is computed only where all of them are explored.',
    );
    expect(() => shortestPathTo(scenario, start, verdict, {}, 3)).toThrow(tooMany);
    expect(() => shortestPathToOpen(scenario, start, 'appeal-verdict' as MoveId, {}, 3)).toThrow(tooMany);
  });
});

describe('the way on any scenario', { timeout: 30_000 }, () => {
  it('to a situation or outcome takes open moves only, arrives there, and is as short as any', () => {
    fc.assert(
      fc.property(randomSetting(), (setting) => {
        const { scenario, assumptions, state } = setting;
        for (const { id } of [...scenario.situations, ...scenario.outcomes]) {
          const way = shortestPathTo(scenario, state, id, assumptions);
          expect(way?.length).toBe(movesAway(setting, (at) => at.at === id));
          if (way) expect(walked(scenario, state, assumptions, way).at).toBe(id);
        }
      }),
      { numRuns: runs(1000) },
    );
  });

  it('to where a move is open ends there, and is as short as any', () => {
    fc.assert(
      fc.property(randomSetting(), (setting) => {
        const { scenario, assumptions, state } = setting;
        for (const move of scenario.situations.flatMap(({ moves }) => moves)) {
          const way = shortestPathToOpen(scenario, state, move.id, assumptions);
          const goal = (at: State) => openMoves(scenario, at, assumptions).includes(move);
          expect(way?.length).toBe(movesAway(setting, goal));
          if (way) expect(goal(walked(scenario, state, assumptions, way))).toBe(true);
        }
      }),
      { numRuns: runs(1000) },
    );
  });

  it('is the one whose moves come first in the scenario’s order, of several that are as short', () => {
    fc.assert(
      fc.property(randomSetting(), (setting) => {
        const { scenario, assumptions, state } = setting;
        for (const { id } of scenario.outcomes) {
          const way = shortestPathTo(scenario, state, id, assumptions);
          expect(way?.map((move) => move.id)).toEqual(
            firstWay(setting, (at) => at.at === id)?.map((move) => move.id),
          );
        }
      }),
      { numRuns: runs(1000) },
    );
  });
});

/** Where a walk comes to; throws where one of its moves is not open. */
function walked(scenario: Scenario, from: State, assumptions: Assumptions, way: readonly Move[]): State {
  return way.reduce((state, move) => {
    const isHere = scenario.situations.find(({ id }) => id === state.at)?.moves.includes(move);
    if (!isHere || !isOpen(scenario, move, state.facts, assumptions))
      throw new Error(`${move.id} is not open`);
    return stateAfter(scenario, move, state);
  }, from);
}

/** How many moves the nearest state that meets a goal is away, by spreading rings; undefined where none is met. */
function movesAway({ scenario, assumptions, state }: Setting, goal: (state: State) => boolean) {
  const met = new Set<string>();
  let ring = [state];
  for (let moves = 0; ring.length > 0; moves += 1) {
    if (ring.some(goal)) return moves;
    for (const each of ring) met.add(stateKey(scenario, each));
    ring = ring
      .flatMap((each) =>
        openMoves(scenario, each, assumptions).map((move) => stateAfter(scenario, move, each)),
      )
      .filter((each) => !met.has(stateKey(scenario, each)));
    ring = [...new Map(ring.map((each) => [stateKey(scenario, each), each])).values()];
  }
  return undefined;
}

/** The first way in the order of moves that takes as few as any, by trying each in turn. */
function firstWay(setting: Setting, goal: (state: State) => boolean): Move[] | undefined {
  const away = movesAway(setting, goal);
  if (away === undefined || away === 0) return away === undefined ? undefined : [];
  const { scenario, assumptions, state } = setting;
  for (const move of openMoves(scenario, state, assumptions)) {
    const next = { ...setting, state: stateAfter(scenario, move, state) };
    if (movesAway(next, goal) !== away - 1) continue;
    return [move, ...(firstWay(next, goal) ?? [])];
  }
  throw new Error('No move comes nearer');
}
