import { describe, expect, it } from 'vitest';
import { countProfiles, everyProfile } from '../../../src/analysis/preferences/all-rankings';
import { endsOf } from '../../../src/analysis/preferences/ends';
import { lookAhead } from '../../../src/analysis/preferences/look-ahead';
import { outcomeRule } from '../../../src/analysis/preferences/outcome-rule';
import { rankingOf, withoutEndLast } from '../../../src/analysis/preferences/ranking';
import { type ReducedGame, reducedGame } from '../../../src/analysis/preferences/reduced-game';
import { exploreStateSpace } from '../../../src/analysis/state-space/state-space';
import { runs } from '../../random-runs';
import { randomGame } from './random-game';
import { game } from './small-game';

const reduced = (situations: Readonly<Record<string, string>>) =>
  reducedGame(exploreStateSpace(game(situations)));
const counted = (of: ReducedGame) =>
  Object.fromEntries(countProfiles(of, everyProfile(of)).map(({ end, profiles }) => [end, profiles]));

// B offers a deal, which A signs or not; otherwise A chooses between the other two.
const offer = {
  b: 'B: a last',
  a: 'A: deal last',
  last: 'A: war wait',
};

describe('all rankings of those who move', () => {
  it('are counted by where they end', () => {
    expect(counted(reduced({ a: 'A: x y z' }))).toEqual({ x: 2, y: 2, z: 2 });
    // A ranks the deal first in 2 of 6, and B above A's second in half.
    expect(counted(reduced(offer))).toEqual({ deal: 6, war: 15, wait: 15 });
  });

  it('come to what look-ahead play comes to for each, in random games', () => {
    for (let seed = 1; seed <= runs(60); seed += 1) {
      const of = reducedGame(exploreStateSpace(randomGame(seed, { chance: false }).scenario));
      const table = everyProfile(of);
      const ends = endsOf(of.space.compiled.scenario);
      const each = table.rankings.length;
      const step = Math.max(1, Math.floor(table.comes.length / 40));
      for (let profile = 0; profile < table.comes.length; profile += step) {
        const wanted = table.parties.map((party, index) => {
          const number = Math.floor(profile / each ** (table.parties.length - 1 - index)) % each;
          const scores = new Int32Array(ends.length);
          table.ranked.forEach((end, place) => {
            scores[end] = ends.length - (table.rankings[number]?.[place] as number);
          });
          return { party, ranking: withoutEndLast(rankingOf(scores, ends)) };
        });
        const solution = lookAhead(of, wanted);
        expect(solution.ends(of.nodeOf[0] as number), `seed ${seed}`).toEqual([
          table.ranked[table.comes[profile] as number],
        ]);
      }
    }
  });

  it('are not counted with chance, cycles or shared turns ahead, nor where they are too many', () => {
    expect(() => everyProfile(reduced({ a: 'A: x c', c: 'chance: x y' }))).toThrow('Chance moves ahead');
    expect(() => everyProfile(reduced({ a: 'A: x b', b: 'B: a y' }))).toThrow('A cycle lies ahead');
    expect(() => everyProfile(reduced({ a: 'A: x | B: y' }))).toThrow('Two may have the move');
    expect(() => everyProfile(reduced({ a: 'A: b o1 o2 o3 o4 o5 o6 o7', b: 'B: o1 o2 o3' }))).toThrow(
      '2 parties may rank 7 outcomes in 25,401,600 ways',
    );
  });
});

describe('the rule of which rankings decide', () => {
  const ruleOf = (of: ReducedGame) => outcomeRule(of, everyProfile(of));

  it('is what one party ranks best where it chooses alone', () => {
    expect(ruleOf(reduced({ a: 'A: x y z' }))).toEqual({
      cases: [],
      otherwise: { kind: 'best', party: 'A', among: ['x', 'y', 'z'] },
    });
  });

  it('names who must rank an end above what comes otherwise', () => {
    const above = { kind: 'best', party: 'A', among: ['war', 'wait'] };
    expect(ruleOf(reduced(offer))).toEqual({
      cases: [
        {
          end: 'deal',
          when: [
            [
              { party: 'B', ranks: 'deal', above },
              { party: 'A', ranks: 'deal', above },
            ],
          ],
        },
      ],
      otherwise: above,
    });
  });

  it('takes what is said in the fewest conditions', () => {
    // Either of two may keep the peace alone.
    const above = { kind: 'end', end: 'peace' };
    expect(ruleOf(reduced({ a: 'A: peace b', b: 'B: peace war' }))).toEqual({
      cases: [
        {
          end: 'war',
          when: [
            [
              { party: 'A', ranks: 'war', above },
              { party: 'B', ranks: 'war', above },
            ],
          ],
        },
      ],
      otherwise: above,
    });
  });

  it('is none where no short one is true of all', () => {
    const chooses = { a: 'A: b c d', b: 'B: w x y', c: 'C: x y z', d: 'B: w z' };
    expect(ruleOf(reduced(chooses))).toBeUndefined();
  });
});
