import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Likelihoods } from '../../../src/analysis/odds/likelihoods';
import { markovChainOf } from '../../../src/analysis/odds/markov-chain';
import { oddsAt, solve } from '../../../src/analysis/odds/odds';
import { swings, tornado } from '../../../src/analysis/odds/tornado';
import { exploreStateSpace } from '../../../src/analysis/state-space/state-space';
import type { Move, MoveId, Outcome, Scenario } from '../../../src/scenario/types';
import { drawn } from '../../drawn-scenario';
import { tiktok } from '../../tiktok';
import { oddsByEveryPath, weightedScenario } from './plain-odds';

const none: Likelihoods = {};
const oddsWith = (scenario: Scenario, likelihoods: Record<string, number>) =>
  oddsAt(solve(markovChainOf(exploreStateSpace(scenario), likelihoods as Likelihoods)), 0);

/** The likelihoods that give a move a chance among all the moves of its situation, the rest in proportion. */
function withChance(moves: readonly Move[], likelihoods: Likelihoods, move: Move, chance: number) {
  const weight = ({ id, likelihood }: Move) => likelihoods[id] ?? likelihood ?? 1;
  const others = moves.filter(({ id }) => id !== move.id);
  const sum = others.reduce((all, other) => all + weight(other), 0);
  return {
    ...likelihoods,
    ...Object.fromEntries(
      others.map((other) => [other.id, (1 - chance) * (sum === 0 ? 1 / others.length : weight(other) / sum)]),
    ),
    [move.id]: chance,
  };
}

describe('the moves whose likelihood matters', () => {
  const scenario = drawn({ talks: 'deal court walkout', court: 'deal walkout', never: 'deal walkout' });

  it('swing between the odds worked out by hand', () => {
    const bars = tornado(
      swings(exploreStateSpace(scenario), { 'talks-court': 3 } as Record<string, number>),
      0,
    );
    // By default talks lead to a deal, to court and out at 1 : 3 : 1, and the court decides evenly.
    const expected = {
      'talks-deal': [0.1 + (0.9 * 3) / 4 / 2, 0.9 + (0.1 * 3) / 4 / 2],
      'talks-court': [0.9 / 2 + 0.1 / 2, 0.1 / 2 + 0.9 / 2],
      'talks-walkout': [(0.9 * 1) / 4 + (0.9 * 3) / 4 / 2, (0.1 * 1) / 4 + (0.1 * 3) / 4 / 2],
      'court-deal': [0.2 + 0.6 * 0.1, 0.2 + 0.6 * 0.9],
      'court-walkout': [0.2 + 0.6 * 0.9, 0.2 + 0.6 * 0.1],
    };
    expect(bars.map(({ move }) => move).toSorted()).toEqual(Object.keys(expected).toSorted());
    for (const { move, low, high, swing } of bars) {
      const [atLow, atHigh] = expected[move as string as keyof typeof expected] as [number, number];
      expect(low).toBeCloseTo(atLow, 14);
      expect(high).toBeCloseTo(atHigh, 14);
      expect(swing).toBeCloseTo(Math.abs(atHigh - atLow), 14);
    }
  });

  it('come widest first, and equal ones in the order of the scenario', () => {
    const bars = tornado(swings(exploreStateSpace(scenario), none), 0);
    const widths = bars.map(({ swing }) => swing);
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
    expect(bars.at(0)?.move).toBe('talks-deal');
    expect(bars.at(-1)?.move).toBe('talks-court');
    const even = drawn({ talks: 'deal walkout' });
    expect(tornado(swings(exploreStateSpace(even), none), 0).map(({ move }) => move)).toEqual([
      'talks-deal',
      'talks-walkout',
    ]);
  });

  it('are widest first, and equal ones in the scenario’s order', () => {
    const end = (deal: number) => ({ byOutcome: [0.5, deal], stuck: 0, forever: 0, moves: 1 });
    const swing = (move: string, low: number, high: number) => ({
      move: move as MoveId,
      low: end(low),
      high: end(high),
    });
    const swung = [
      swing('little', 0.5, 0.75),
      swing('much', 1, 0),
      swing('less', 0.75, 0.5),
      swing('some', 0, 0.5),
    ];
    expect(tornado(swung, 1)).toEqual([
      { move: 'much', low: 1, high: 0, swing: 1 },
      { move: 'some', low: 0, high: 0.5, swing: 0.5 },
      { move: 'little', low: 0.5, high: 0.75, swing: 0.25 },
      { move: 'less', low: 0.75, high: 0.5, swing: 0.25 },
    ]);
  });

  it('swing at each state alone where other moves are open, and stay certain where none is', () => {
    const open = drawn({ talks: 'court deal', court: 'lapse' });
    const closeTo = (number: number) => expect.closeTo(number, 14);
    const ends = (deal: number, lapse: number, moves: number) => ({
      byOutcome: [closeTo(deal), closeTo(lapse)],
      stuck: 0,
      forever: 0,
      moves: closeTo(moves),
    });
    expect(swings(exploreStateSpace(open), none)).toEqual([
      { move: 'talks-court', low: ends(0.9, 0.1, 1.1), high: ends(0.1, 0.9, 1.9) },
      { move: 'talks-deal', low: ends(0.1, 0.9, 1.9), high: ends(0.9, 0.1, 1.1) },
    ]);
  });

  it('swing between one in ten and nine in ten', () => {
    const [deal] = swings(exploreStateSpace(drawn({ talks: 'deal lapse' })), none);
    expect([deal?.low.byOutcome[0], deal?.high.byOutcome[0]]).toEqual([0.1, 0.9]);
  });

  it('leave out those that are never open beside another', () => {
    const oneWay = drawn({ talks: 'court', court: 'deal walkout' });
    expect(swings(exploreStateSpace(oneWay), none).map(({ move }) => move)).toEqual([
      'court-deal',
      'court-walkout',
    ]);
  });

  it('share the rest equally where the other moves have likelihood 0', () => {
    const likelihoods = { 'talks-court': 0, 'talks-walkout': 0 } as Record<string, number>;
    const [deal] = swings(exploreStateSpace(scenario), likelihoods);
    expect(deal?.low.byOutcome[0]).toBeCloseTo(0.1 + 0.45 / 2, 14);
    expect(deal?.high.byOutcome[0]).toBeCloseTo(0.9 + 0.05 / 2, 14);
  });

  it('share the rest equally at a later state, too', () => {
    const later = drawn({ start: 'talks', talks: 'deal walkout war' });
    const likelihoods = { 'talks-walkout': 0, 'talks-war': 0 } as Record<string, number>;
    const [deal] = swings(exploreStateSpace(later), likelihoods);
    const closeTo = (odds: readonly number[]) => odds.map((each) => expect.closeTo(each, 14));
    expect(deal?.low.byOutcome).toEqual(closeTo([0.1, 0.45, 0.45]));
    expect(deal?.high.byOutcome).toEqual(closeTo([0.9, 0.05, 0.05]));
  });

  it('swing where walks come back, too', () => {
    const retry = drawn({ try: 'wait won lost', wait: 'try' });
    const [wait, won] = swings(exploreStateSpace(retry), none);
    expect(wait?.move).toBe('try-wait');
    // Waiting puts the answer off and changes nothing else: 1 move at least, and 2 more for every wait.
    expect(wait?.high.byOutcome[0]).toBeCloseTo(1 / 2, 14);
    expect(wait?.high.moves).toBeCloseTo((1 + 0.9) / 0.1, 12);
    expect(won?.low.byOutcome[0]).toBeCloseTo(0.1 / (0.1 + 0.45), 14);
  });

  it('end where setting the likelihoods themselves ends, where no condition closes a move', () => {
    const unconditional = weightedScenario().map(({ scenario, likelihoods }) => ({
      likelihoods,
      scenario: {
        ...scenario,
        situations: scenario.situations.map((situation) => ({
          ...situation,
          moves: situation.moves.map(({ when: _, ...move }) => move),
        })),
      },
    }));
    fc.assert(
      fc.property(unconditional, ({ scenario, likelihoods }) => {
        fc.pre(
          scenario.situations.every(
            ({ moves }) =>
              moves.length === 0 || moves.some(({ id, likelihood }) => likelihoods[id] ?? likelihood ?? 1),
          ),
        );
        const all = swings(exploreStateSpace(scenario), likelihoods);
        for (const { move: id, low, high } of all) {
          const { moves } = scenario.situations.find((situation) =>
            situation.moves.some((move) => move.id === id),
          ) as Scenario['situations'][number];
          const move = moves.find((candidate) => candidate.id === id) as Move;
          for (const [swung, chance] of [
            [low, 0.1],
            [high, 0.9],
          ] as const) {
            const set = oddsWith(scenario, withChance(moves, likelihoods, move, chance));
            set.byOutcome.forEach((odds, outcome) => {
              expect(swung.byOutcome[outcome]).toBeCloseTo(odds, 12);
            });
          }
        }
      }),
    );
  });

  it('of the TikTok scenario end where walking every path ends', () => {
    const widest = tornado(swings(exploreStateSpace(tiktok), none), 0).slice(0, 5);
    expect(widest).toHaveLength(5);
    for (const { move, low, high } of widest) {
      const { id } = tiktok.outcomes[0] as Outcome;
      const plain = (chance: number) => oddsByEveryPath(tiktok, none, {}, { move, chance }).ends.get(id);
      expect(low).toBeCloseTo(plain(0.1) ?? 0, 12);
      expect(high).toBeCloseTo(plain(0.9) ?? 0, 12);
    }
  });
});
