import { describe, expect, it } from 'vitest';
import { rankingsWithin, type Tiers } from '../../../src/analysis/preferences/ranking-changes';
import { reducedGame } from '../../../src/analysis/preferences/reduced-game';
import { smallestChanges } from '../../../src/analysis/preferences/smallest-changes';
import { exploreStateSpace } from '../../../src/analysis/state-space/state-space';
import type { Scenario } from '../../../src/scenario/types';
import { game, wants } from './small-game';

function changes(scenario: Scenario, rankings: Readonly<Record<string, string>>) {
  const completions = wants(scenario, rankings).map(({ party, ranking }) => ({ party, rankings: [ranking] }));
  return smallestChanges(reducedGame(exploreStateSpace(scenario)), completions);
}

describe('rankings near another', () => {
  it('are as far as Kendall’s distance with ties says, for every two of four ends', () => {
    const origin: Tiers = [[0], [1, 2], [3]];
    const near = rankingsWithin([origin], 12);
    // Every weak order of four.
    expect(near.length).toBe(75);
    for (const { tiers, halfSteps } of near) expect(halfSteps).toBe(distance(origin, tiers));
  });

  it('are counted from the nearest of several', () => {
    const near = rankingsWithin(
      [
        [[0], [1]],
        [[1], [0]],
      ],
      2,
    );
    expect(near.map(({ halfSteps }) => halfSteps)).toEqual([0, 0, 1]);
  });
});

describe('the smallest changes of what parties want', () => {
  const entry = game({ entrant: 'E: out market', market: 'I: fight share' });
  const found = changes(entry, { E: 'share>out>fight', I: 'out>share>fight' });

  it('are none for what comes anyway', () => {
    expect(found.outcomes.find(({ outcome }) => outcome === 'share')).toEqual({
      outcome: 'share',
      steps: 0,
      ways: [],
      count: 0,
    });
  });

  it('are all those of the fewest steps, each with the pairs that it swaps', () => {
    const out = found.outcomes.find(({ outcome }) => outcome === 'out');
    expect(out?.steps).toBe(1);
    expect(out?.ways).toEqual(
      expect.arrayContaining([
        [
          {
            party: 'I',
            ranking: [['out'], ['fight'], ['share']],
            pairs: [{ one: 'fight', other: 'share', from: '<', to: '>' }],
          },
        ],
        [
          {
            party: 'E',
            ranking: [['out'], ['share'], ['fight']],
            pairs: [{ one: 'out', other: 'share', from: '<', to: '>' }],
          },
        ],
      ]),
    );
    expect(out?.count).toBe(2);
  });

  it('count a tie made or broken as half a step', () => {
    const tie = changes(game({ a: 'A: x y' }), { A: 'x=y' });
    expect(tie.outcomes.map(({ steps }) => steps)).toEqual([0.5, 0.5]);
  });

  it('are sought up to three steps, and said not to be found beyond', () => {
    const far = changes(game({ a: 'A: p q r s t' }), { A: 'p>q>r>s>t' });
    expect(far.outcomes.map(({ steps }) => steps)).toEqual([0, 1, 2, 3, undefined]);
    expect(far.triedSteps).toBe(3);
  });
});

function distance(one: Tiers, other: Tiers): number {
  const sign = (tiers: Tiers, a: number, b: number) =>
    Math.sign(tiers.findIndex((tier) => tier.includes(a)) - tiers.findIndex((tier) => tier.includes(b)));
  let halves = 0;
  for (let a = 0; a < 4; a += 1) {
    for (let b = a + 1; b < 4; b += 1) halves += Math.abs(sign(one, a, b) - sign(other, a, b));
  }
  return halves;
}
