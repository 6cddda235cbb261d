import { describe, expect, it } from 'vitest';
import { comesOf, game, payoffs, solved, worth } from './small-game';

describe('look-ahead play in published games', () => {
  it('solves Shoham & Leyton-Brown 2008, figure 5.2', () => {
    const scenario = game({ one: '1: twoA twoB', twoA: '2: c d', twoB: '2: e oneB', oneB: '1: g h' });
    const wanted = payoffs(scenario, { c: '3 8', d: '8 3', e: '5 5', g: '2 10', h: '1 0' });
    const solution = solved(scenario, wanted);
    expect(worth(solution)).toEqual(['3 8']);
    expect(comesOf(solution, 'twoA')).toEqual(['c']);
    expect(comesOf(solution, 'twoB')).toEqual(['g']);
    expect(comesOf(solution, 'oneB')).toEqual(['g']);
  });

  it('finds both values of their sharing game, figure 5.1, which a tie leaves open', () => {
    const scenario = game({
      one: '1: share20 share11 share02',
      share20: '2: no20 yes20',
      share11: '2: no11 yes11',
      share02: '2: no02 yes02',
    });
    const wanted = payoffs(scenario, {
      no20: '0 0',
      yes20: '2 0',
      no11: '0 0',
      yes11: '1 1',
      no02: '0 0',
      yes02: '0 2',
    });
    expect(worth(solved(scenario, wanted))).toEqual(['1 1', '2 0']);
  });

  it('stops their centipede, figure 5.9, at once', () => {
    const scenario = game({ p1: '1: a p2', p2: '2: b p3', p3: '1: c p4', p4: '2: d p5', p5: '1: e f' });
    const wanted = payoffs(scenario, { a: '1 0', b: '0 2', c: '3 1', d: '2 4', e: '4 3', f: '3 5' });
    expect(worth(solved(scenario, wanted))).toEqual(['1 0']);
  });

  it.each([4, 6])('takes at once in the centipede of %i moves whose piles double', (length) => {
    const situations: Record<string, string> = {};
    const values: Record<string, string> = {};
    for (let move = 0; move < length; move += 1) {
      const next = move === length - 1 ? 'end' : `p${move + 1}`;
      situations[`p${move}`] = `${(move % 2) + 1}: take${move} ${next}`;
      const [large, small] = [`${4 * 2 ** move}/5`, `${2 ** move}/5`];
      values[`take${move}`] = move % 2 === 0 ? `${large} ${small}` : `${small} ${large}`;
    }
    // Passed to the end, the piles have doubled once more and are the first player's to take.
    values.end =
      length % 2 === 0 ? `${4 * 2 ** length}/5 ${2 ** length}/5` : `${2 ** length}/5 ${4 * 2 ** length}/5`;
    const scenario = game(situations);
    expect(worth(solved(scenario, payoffs(scenario, values)))).toEqual(['4/5 1/5']);
  });

  it('solves Selten 1975, figure 2', () => {
    const scenario = game({ one: '1: left two', two: '2: down up' });
    const wanted = payoffs(scenario, { left: '0 2', down: '0 0', up: '1 1' });
    expect(worth(solved(scenario, wanted))).toEqual(['1 1']);
  });

  it.each([1, 2, 3, 4, 5, 6, 7])(
    'lets the first of two win at taking 1 or 2 of %i unless that divides by 3',
    (count) => {
      const situations: Record<string, string> = {};
      for (let left = count; left >= 1; left -= 1) {
        for (const mover of ['1', '2']) {
          const other = mover === '1' ? '2' : '1';
          const ways = [1, 2].filter((taken) => taken <= left);
          const next = ways.map((taken) => (taken === left ? `wins${mover}` : `n${left - taken}p${other}`));
          situations[`n${left}p${mover}`] = `${mover}: ${next.join(' ')}`;
        }
      }
      const scenario = game(situations);
      const wanted = payoffs(scenario, { wins1: '1 0', wins2: '0 1' }, '1 2');
      const known = wanted.map((each) => ({
        ...each,
        ranking: each.ranking.map((tier) =>
          tier.filter((end) => scenario.outcomes.some(({ id }) => id === end)),
        ),
      }));
      expect(comesOf(solved(scenario, known))).toEqual([count % 3 === 0 ? 'wins2' : 'wins1']);
    },
  );

  it('solves Schotter, Weigelt & Wilson 1994, figure 1', () => {
    const scenario = game({ one: '1: left two', two: '2: down up' });
    const wanted = payoffs(scenario, { left: '4 4', down: '0 1', up: '6 3' });
    expect(worth(solved(scenario, wanted))).toEqual(['6 3']);
  });
});

describe('look-ahead play with chance', () => {
  it('solves Gambit’s game of two whose payoffs chance decides last', () => {
    const scenario = game({
      one: '1: two1 two2',
      two1: '2: c11 c12',
      two2: '2: c21 c22',
      c11: 'chance: w1 w2',
      c12: 'chance: w3 w4',
      c21: 'chance: w5 w6',
      c22: 'chance: w7 w8',
    });
    const values = Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8].map((won) => [`w${won}`, `${won} -${won}`]));
    expect(worth(solved(scenario, payoffs(scenario, values)))).toEqual(['11/2 -11/2']);
  });

  it('keeps what bounds of each player by itself would lose', () => {
    const scenario = game({
      one: 'A: lots sure',
      lots: 'chance: left right',
      left: 'B: leftNone leftAll',
      right: 'B: rightNone rightAll',
    });
    const values = {
      leftNone: '0 0 0',
      leftAll: '3 0 10',
      rightNone: '0 0 0',
      rightAll: '3 0 10',
      sure: '3/2 0 5',
    };
    const found = worth(solved(scenario, payoffs(scenario, values, 'A B C')));
    expect(found).toEqual(['3 0 10', '3/2 0 5', '3/2 0 5', '3/2 0 5']);
  });

  it('says of more lotteries than are kept within what range they lie', () => {
    const scenario = game({
      one: 'A: lots sure',
      lots: 'chance: left right',
      left: 'B: leftNone leftAll',
      right: 'B: rightNone rightAll',
    });
    const values = {
      leftNone: '0 0 0',
      leftAll: '3 0 10',
      rightNone: '0 0 0',
      rightAll: '3 0 10',
      sure: '3/2 0 5',
    };
    const solution = solved(scenario, payoffs(scenario, values, 'A B C'), 3);
    const node = solution.game.nodeOf[0] as number;
    expect(solution.sureness(node)).toBe('range');
    expect(solution.plays(node)).toEqual([]);
    expect(solution.range(0, node)).toMatchObject({
      least: { top: 3n, bottom: 2n },
      most: { top: 3n, bottom: 1n },
    });
    expect(solution.range(2, node)).toMatchObject({ least: { top: 0n }, most: { top: 10n } });
  });
});
