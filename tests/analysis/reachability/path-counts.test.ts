import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countPaths, type PathCounts } from '../../../src/analysis/reachability/path-counts';
import { exploreStateSpace } from '../../../src/analysis/state-space/state-space';
import { componentsOf } from '../../../src/analysis/state-space/strong-components';
import type { Scenario } from '../../../src/scenario/types';
import { runs } from '../../random-runs';
import { plainWalk } from '../../scenario/plain-walk';
import { randomSetting, type Setting } from '../../scenario/random-setting';
import { stateKey } from '../../scenario/state-key';
import { type PlainWalk, plainReach, plainWalks } from './plain-ends';

/** How many steps are walked plainly at most; walks of very few scenarios take more. */
const most = 3000;

describe('complete paths of any scenario', { timeout: 30_000 }, () => {
  it('are counted as walking each of them finds, by end and by number of moves', () => {
    fc.assert(
      fc.property(randomSetting(), (setting) => {
        const walks = walksOf(setting);
        fc.pre(walks !== undefined);
        const found = countPaths(spaceOf(setting));
        const isRound = walks.some(({ end }) => end === 'comes back');
        if (!isRound) expect(found.counted).toEqual({ kind: 'every path' });
        expect(mostMoves(found)).toBe(Number.POSITIVE_INFINITY);
        expect(lengths(found)).toEqual(plainLengths(setting.scenario, walks, Number.POSITIVE_INFINITY));
        expect(found.byEnd).toEqual(found.byLength?.map((row) => row.reduce((sum, each) => sum + each, 0n)));
      }),
      { numRuns: runs(1000) },
    );
  });

  it('are all counted up to the length that is told where the budget does not last for more', () => {
    fc.assert(
      fc.property(randomSetting(), fc.integer({ min: 0, max: 60 }), (setting, budget) => {
        const walks = walksOf(setting);
        fc.pre(walks !== undefined);
        const space = spaceOf(setting);
        const found = countPaths(space, componentsOf(space), budget);
        expect(lengths(found)).toEqual(plainLengths(setting.scenario, walks, mostMoves(found)));
      }),
      { numRuns: runs(1000) },
    );
  });

  it('are said to be every path exactly where no walk comes back to a state', () => {
    fc.assert(
      fc.property(randomSetting(), ({ scenario, assumptions, state }) => {
        const nodes = plainWalk(scenario, assumptions, [state]);
        const comesBack = [...nodes.values()].some(({ key, steps }) =>
          steps.some(({ to }) => plainReach(nodes, to).has(key)),
        );
        const { counted } = countPaths(exploreStateSpace(scenario, { from: state, assumptions }));
        expect(counted.kind).toBe(comesBack ? 'no position repeats' : 'every path');
      }),
      { numRuns: runs(1000) },
    );
  });
});

function walksOf({ scenario, assumptions, state }: Setting): PlainWalk[] | undefined {
  const nodes = plainWalk(scenario, assumptions, [state]);
  return plainWalks(scenario, nodes, stateKey(scenario, state), most);
}

function spaceOf({ scenario, assumptions, state }: Setting) {
  return exploreStateSpace(scenario, { from: state, assumptions });
}

/** The number of moves up to which paths are counted. */
function mostMoves({ counted }: PathCounts): number {
  return 'upTo' in counted ? counted.upTo : Number.POSITIVE_INFINITY;
}

/** How many paths there are of each length to each end, without the lengths that none has. */
function lengths({ byLength }: PathCounts) {
  return byLength?.map((row) => new Map([...row.entries()].filter(([, count]) => count > 0n)));
}

function plainLengths(scenario: Scenario, walks: readonly PlainWalk[], upTo: number) {
  return [...scenario.outcomes.map(({ id }) => id), 'stuck'].map((end) => {
    const counts = new Map<number, bigint>();
    for (const { moves } of walks.filter((walk) => walk.end === end && walk.moves.length <= upTo)) {
      counts.set(moves.length, (counts.get(moves.length) ?? 0n) + 1n);
    }
    return counts;
  });
}
