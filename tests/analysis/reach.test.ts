import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reachableOutcomes } from '../../src/analysis/reach';
import { shortestWay, wayTo, wayToOpen } from '../../src/analysis/ways';
import { isOpen, openMoves, positionAfter, positionKey } from '../../src/scenario/positions';
import type { Assumptions, Move, Position, Scenario } from '../../src/scenario/types';
import { runs } from '../random-runs';
import { plainWalk } from '../scenario/plain-walk';
import { randomSetting, type Setting } from '../scenario/random-setting';

describe('the outcomes that can be reached from a position of any scenario', { timeout: 30_000 }, () => {
  it('are those that plainly making every open move comes to, in the scenario’s order', () => {
    fc.assert(
      fc.property(randomSetting(), ({ scenario, assumptions, position }) => {
        const places = new Set(
          [...plainWalk(scenario, assumptions, [position]).values()].map((node) => node.position.at),
        );
        expect([...reachableOutcomes(scenario, position, assumptions)]).toEqual(
          scenario.outcomes.map(({ id }) => id).filter((id) => places.has(id)),
        );
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe('the way on any scenario', { timeout: 30_000 }, () => {
  it('to a situation or outcome takes open moves only, arrives there, and is as short as any', () => {
    fc.assert(
      fc.property(randomSetting(), (setting) => {
        const { scenario, assumptions, position } = setting;
        for (const { id } of [...scenario.situations, ...scenario.outcomes]) {
          const way = wayTo(scenario, position, id, assumptions);
          expect(way?.length).toBe(movesAway(setting, (at) => at.at === id));
          if (way) expect(walked(scenario, position, assumptions, way).at).toBe(id);
        }
      }),
      { numRuns: runs(1000) },
    );
  });

  it('to where a move is open ends there, and is as short as any', () => {
    fc.assert(
      fc.property(randomSetting(), (setting) => {
        const { scenario, assumptions, position } = setting;
        for (const move of scenario.situations.flatMap(({ moves }) => moves)) {
          const way = wayToOpen(scenario, position, move.id, assumptions);
          const goal = (at: Position) => openMoves(scenario, at, assumptions).includes(move);
          expect(way?.length).toBe(movesAway(setting, goal));
          if (way) expect(goal(walked(scenario, position, assumptions, way))).toBe(true);
        }
      }),
      { numRuns: runs(1000) },
    );
  });

  it('is the one whose moves come first in the scenario’s order, of several that are as short', () => {
    fc.assert(
      fc.property(randomSetting(), (setting) => {
        const { scenario, assumptions, position } = setting;
        for (const { id } of scenario.outcomes) {
          const way = shortestWay(scenario, position, (at) => at.at === id, assumptions);
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
function walked(
  scenario: Scenario,
  from: Position,
  assumptions: Assumptions,
  way: readonly Move[],
): Position {
  return way.reduce((position, move) => {
    const isHere = scenario.situations.find(({ id }) => id === position.at)?.moves.includes(move);
    if (!isHere || !isOpen(scenario, move, position.facts, assumptions))
      throw new Error(`${move.id} is not open`);
    return positionAfter(scenario, move, position);
  }, from);
}

/** How many moves the nearest position that meets a goal is away, by spreading rings; undefined where none is met. */
function movesAway({ scenario, assumptions, position }: Setting, goal: (position: Position) => boolean) {
  const met = new Set<string>();
  let ring = [position];
  for (let moves = 0; ring.length > 0; moves += 1) {
    if (ring.some(goal)) return moves;
    for (const each of ring) met.add(positionKey(scenario, each));
    ring = ring
      .flatMap((each) =>
        openMoves(scenario, each, assumptions).map((move) => positionAfter(scenario, move, each)),
      )
      .filter((each) => !met.has(positionKey(scenario, each)));
    ring = [...new Map(ring.map((each) => [positionKey(scenario, each), each])).values()];
  }
  return undefined;
}

/** The first way in the order of moves that takes as few as any, by trying each in turn. */
function firstWay(setting: Setting, goal: (position: Position) => boolean): Move[] | undefined {
  const away = movesAway(setting, goal);
  if (away === undefined || away === 0) return away === undefined ? undefined : [];
  const { scenario, assumptions, position } = setting;
  for (const move of openMoves(scenario, position, assumptions)) {
    const next = { ...setting, position: positionAfter(scenario, move, position) };
    if (movesAway(next, goal) !== away - 1) continue;
    return [move, ...(firstWay(next, goal) ?? [])];
  }
  throw new Error('No move comes nearer');
}
