import { describe, expect, it } from 'vitest';
import { markovChainOf } from '../../../src/analysis/odds/markov-chain';
import { solve } from '../../../src/analysis/odds/odds';
import { oddsAlong, oddsFan } from '../../../src/analysis/odds/odds-over-time';
import { signposts, structuralSignposts } from '../../../src/analysis/odds/signposts';
import { exploreStateSpace } from '../../../src/analysis/state-space/state-space';
import { game } from '../preferences/small-game';

const chain = (situations: Readonly<Record<string, string>>) =>
  markovChainOf(exploreStateSpace(game(situations)));

describe('signposts', () => {
  it('tell the odds of walks that pass by a move and of those that do not', () => {
    const [first, second] = signposts(chain({ a: 'A: b c', b: 'B: deal war', c: 'B: war' }));
    expect(first).toEqual({ move: 'a-b', seen: 0.5, ifSeen: [0.5, 0.5], ifNotSeen: [0, 1], tells: 0.25 });
    expect(second).toEqual({ move: 'a-c', seen: 0.5, ifSeen: [0, 1], ifNotSeen: [0.5, 0.5], tells: 0.25 });
  });

  it('leave out moves into an outcome, and tell nothing by a move that is always made', () => {
    expect(signposts(chain({ a: 'A: b', b: 'B: deal war' }))).toEqual([
      { move: 'a-b', seen: 1, ifSeen: [0.5, 0.5], tells: 0 },
    ]);
  });

  it('count a move that may be made again once', () => {
    const found = signposts(chain({ a: 'A: b deal', b: 'B: a war' }));
    const back = found.find(({ move }) => move === 'b-a');
    expect(back?.seen).toBeCloseTo(1 / 4, 12);
    expect(back?.ifSeen?.[0]).toBeCloseTo(2 / 3, 12);
  });

  it('tell by structure what a move closes and what it makes certain, wherever it is made', () => {
    const space = exploreStateSpace(game({ a: 'A: b c', b: 'B: deal war', c: 'B: war' }));
    expect(structuralSignposts(space)).toEqual([{ move: 'a-c', closes: ['deal'], makesCertain: 'war' }]);
  });
});

describe('odds over time', () => {
  const talks = chain({ a: 'A: b war', b: 'B: a deal' });

  it('are told at each state of a walk', () => {
    expect(oddsAlong(solve(talks), [0, 1]).map(({ byOutcome }) => byOutcome[0])).toEqual([
      expect.closeTo(2 / 3, 12),
      expect.closeTo(1 / 3, 12),
    ]);
  });

  it('open as a fan, move by move, until nothing is undecided', () => {
    const fan = oddsFan(talks, 0, 3);
    expect(fan).toEqual([
      { byOutcome: [0, 0], stuck: 0, undecided: 1 },
      { byOutcome: [0.5, 0], stuck: 0, undecided: 0.5 },
      { byOutcome: [0.5, 0.25], stuck: 0, undecided: 0.25 },
      { byOutcome: [0.625, 0.25], stuck: 0, undecided: 0.125 },
    ]);
    expect(oddsFan(chain({ a: 'A: deal' }), 0, 9).length).toBe(2);
  });
});
