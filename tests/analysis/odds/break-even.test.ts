import { describe, expect, it } from 'vitest';
import { breakEvens } from '../../../src/analysis/odds/break-even';
import { findOutFirst } from '../../../src/analysis/odds/find-out-first';
import { markovChainOf } from '../../../src/analysis/odds/markov-chain';
import { oddsByPlace } from '../../../src/analysis/odds/signposts';
import { exploreStateSpace } from '../../../src/analysis/state-space/state-space';
import type { MoveId, Scenario } from '../../../src/scenario/types';
import { game } from '../preferences/small-game';

describe('a break-even likelihood', () => {
  const space = exploreStateSpace(game({ a: 'A: deal b', b: 'B: deal war lapse' }));

  it('is where one outcome overtakes another as a move grows likelier', () => {
    // At b the other two share what war leaves: all three are level at a third.
    const found = breakEvens(space, { ['a-deal' as MoveId]: 0 }, 'b-war' as MoveId);
    expect(found.map(({ above, below }) => [above, below])).toEqual([
      ['war', 'deal'],
      ['war', 'lapse'],
    ]);
    for (const { at } of found) expect(at).toBeCloseTo(1 / 3, 6);
  });

  it('is none where nothing overtakes or the move is never chosen', () => {
    expect(breakEvens(space, {}, 'a-deal' as MoveId)).toEqual([]);
    const straight = exploreStateSpace(game({ a: 'A: b', b: 'B: x y' }));
    expect(breakEvens(straight, {}, 'a-b' as MoveId)).toEqual([]);
  });
});

describe('odds by place', () => {
  it('are those of the walks that come to it, with how likely it is to be come to', () => {
    const chain = markovChainOf(exploreStateSpace(game({ a: 'A: b c', b: 'B: deal war', c: 'B: war' })));
    expect(oddsByPlace(chain)).toMatchObject([
      { place: 'a', seen: 1, ifSeen: [0.25, 0.75] },
      { place: 'b', seen: 0.5, ifSeen: [0.5, 0.5] },
      { place: 'c', seen: 0.5, ifSeen: [0, 1] },
    ]);
  });
});

describe('what to find out first', () => {
  const closing = (id: string, closes: string[][]) => ({
    id,
    question: `${id}?`,
    answers: closes.map((each, index) => ({ id: `${id}${index}`, label: 'answer', closes: each })),
  });
  const scenario = {
    ...game({ a: 'A: deal war' }),
    assumptions: [closing('little', [[], []]), closing('much', [['a-deal'], ['a-war']])],
  } as unknown as Scenario;

  it('is what changes the odds most, by the answers as likely', () => {
    expect(findOutFirst(scenario)).toMatchObject([
      { assumption: 'much', change: 0.5, answers: [{ byOutcome: [0, 1] }, { byOutcome: [1, 0] }] },
      { assumption: 'little', change: 0 },
    ]);
    const answers = { much: { much0: 3 } } as never;
    expect(findOutFirst(scenario, { answers })[0]?.change).toBeCloseTo(0.375, 12);
  });

  it('leaves out what is fixed', () => {
    const found = findOutFirst(scenario, { assumptions: { much: 'much0' } as never });
    expect(found.map(({ assumption }) => assumption)).toEqual(['little']);
  });
});
