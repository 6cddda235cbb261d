import { describe, expect, it } from 'vitest';
import { countPaths, spreadBound } from '../../../src/analysis/reachability/path-counts';
import { exploreStateSpace } from '../../../src/analysis/state-space/state-space';
import { componentsOf } from '../../../src/analysis/state-space/strong-components';
import { drawn } from '../../drawn-scenario';

describe('complete paths', () => {
  it('are counted by end, those that come to no outcome last, and by number of moves from 0 to the most', () => {
    const space = exploreStateSpace(
      drawn({ talks: 'court deal lapse', court: 'deal appeal lapse', appeal: 'deal', lapse: '' }),
    );
    expect(countPaths(space)).toEqual({
      byEnd: [3n, 2n],
      byLength: [
        [0n, 1n, 1n, 1n],
        [0n, 1n, 1n, 0n],
      ],
      counted: { kind: 'every path' },
    });
  });

  it('are the one of no moves where it is over at once', () => {
    expect(countPaths(exploreStateSpace(drawn({ talks: '' })))).toEqual({
      byEnd: [1n],
      byLength: [[1n]],
      counted: { kind: 'every path' },
    });
  });

  it('are not spread by length where that takes too much room, but counted all the same', () => {
    // A way of 1,250 states, each but the first with one move to the next; the others are dead ends.
    const found = (states: number) => {
      const way = Array.from({ length: 1248 }, (_, at) => [
        `at${at + 1}`,
        at === 1247 ? 'deal' : `at${at + 2}`,
      ]);
      const deadEnds = Array.from({ length: states - 1250 }, (_, at) => `dead${at}`);
      return countPaths(
        exploreStateSpace(
          drawn({
            talks: ['at1', ...deadEnds].join(' '),
            ...Object.fromEntries(way),
            ...Object.fromEntries(deadEnds.map((each) => [each, ''])),
          }),
        ),
      );
    };
    expect(spreadBound).toBe(1600 * 1250);
    const spread = found(1600);
    expect(spread.byEnd).toEqual([1n, 350n]);
    expect(
      spread.byLength?.map((row) => row.flatMap((count, length) => (count ? [[length, count]] : []))),
    ).toEqual([[[1249, 1n]], [[1, 350n]]]);
    expect(found(1601)).toEqual({ byEnd: [1n, 351n], byLength: undefined, counted: { kind: 'every path' } });
  });

  it('are counted exactly however many there are', () => {
    const places = Array.from({ length: 1500 }, (_, at) => [
      `at${at}`,
      at === 1499 ? '' : at === 1498 ? 'at1499' : `at${at + 1} at${at + 2}`,
    ]);
    // From each place there are as many paths as from the next two together.
    let [next, here] = [1n, 1n];
    for (let place = 1497; place >= 0; place -= 1) [next, here] = [here, next + here];
    expect(countPaths(exploreStateSpace(drawn({ ...Object.fromEntries(places) }))).byEnd).toEqual([here]);
  });
});

describe('complete paths where walks come back', () => {
  const space = exploreStateSpace(
    drawn({ talks: 'court deal', court: 'talks appeal deal', appeal: 'talks deal' }),
  );
  const byLength = [
    [0n, 1n, 1n, 1n],
    [0n, 0n, 0n, 0n],
  ];

  // Those of at most 1, 2 and 3 moves take 1, 3 and 5 steps to walk.
  it.each([
    [0, 0],
    [1, 1],
    [3, 1],
    [4, 2],
    [8, 2],
  ])('are counted within a budget of %i steps up to %i moves', (budget, upTo) => {
    expect(countPaths(space, componentsOf(space), budget)).toEqual({
      byEnd: [BigInt(upTo), 0n],
      byLength: byLength.map((row) => row.slice(0, upTo + 1)),
      counted: { kind: 'no position repeats', upTo },
    });
  });

  it('are all counted where the budget is just enough', () => {
    const all = { byEnd: [3n, 0n], byLength, counted: { kind: 'no position repeats' } };
    expect(countPaths(space, componentsOf(space), 9)).toEqual(all);
    expect(countPaths(space)).toEqual(all);
  });

  it('take no steps to where no end lies ahead', () => {
    const trap = exploreStateSpace(drawn({ talks: 'round deal', round: 'again', again: 'round' }));
    expect(countPaths(trap, componentsOf(trap), 1)).toEqual({
      byEnd: [1n, 0n],
      byLength: [
        [0n, 1n],
        [0n, 0n],
      ],
      counted: { kind: 'no position repeats' },
    });
  });

  it('are none where every walk goes round for ever', () => {
    const round = exploreStateSpace(drawn({ talks: 'court', court: 'talks' }));
    expect(countPaths(round)).toEqual({
      byEnd: [0n],
      byLength: [[0n]],
      counted: { kind: 'no position repeats' },
    });
  });

  it('are not told of a state space with states missing', () => {
    expect(() =>
      countPaths(exploreStateSpace(drawn({ talks: 'court', court: 'talks deal' }), { limit: 2 })),
    ).toThrow('More than 2 positions lie ahead');
  });
});
