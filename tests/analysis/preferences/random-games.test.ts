import { describe, expect, it } from 'vitest';
import { endsOf } from '../../../src/analysis/preferences/ends';
import { approximately } from '../../../src/scenario/rational';
import { runs } from '../../random-runs';
import { equilibria, type Played } from './brute-force';
import { randomGame, valuesText } from './random-game';
import { payoffs, solved } from './small-game';

/** All 10,000 are tried where `RANDOM_GAMES` says so. */
const many = Number(process.env.RANDOM_GAMES ?? runs(250));

describe('look-ahead play in random games', () => {
  it('comes to just what all pure strategies of the unfolded tree come to', () => {
    let compared = 0;
    for (let seed = 1; compared < many; seed += 1) {
      const random = randomGame(seed, { chance: seed % 2 === 0 });
      const found = equilibria(random);
      if (!found) continue;
      compared += 1;
      const solution = solved(
        random.scenario,
        payoffs(random.scenario, valuesText(random), random.parties.join(' ')),
      );
      const node = solution.game.nodeOf[0] as number;
      expect(solution.sureness(node)).toBe('exact');
      const ends = endsOf(random.scenario);
      const plays = solution
        .plays(node)
        .map((play) =>
          written(
            new Map(
              solution.lottery(play).map(({ end, chance }) => [ends[end] as string, approximately(chance)]),
            ),
          ),
        );
      expect([...new Set(plays)].sort(), `seed ${seed}`).toEqual(distinct(found));
    }
  }, 1_000_000);

  it('comes to nothing beyond the range that is told where few lotteries are kept', () => {
    let ranges = 0;
    for (let seed = 1; ranges < many / 50; seed += 1) {
      const random = randomGame(seed);
      const wanted = payoffs(random.scenario, valuesText(random), random.parties.join(' '));
      const solution = solved(random.scenario, wanted, 1);
      const node = solution.game.nodeOf[0] as number;
      if (solution.sureness(node) !== 'range') continue;
      const found = equilibria(random);
      if (!found) continue;
      ranges += 1;
      const ends = endsOf(random.scenario);
      const told = solution.ends(node).map((end) => ends[end] as string);
      for (const { lottery, values } of found) {
        expect(told, `seed ${seed}`).toEqual(expect.arrayContaining([...lottery.keys()]));
        values.forEach((value, player) => {
          const { least, most } = solution.range(player, node);
          expect(value).toBeGreaterThanOrEqual(approximately(least) - 1e-9);
          expect(value).toBeLessThanOrEqual(approximately(most) + 1e-9);
        });
      }
    }
  }, 1_000_000);
});

function distinct(found: readonly Played[]): string[] {
  return [...new Set(found.map(({ lottery }) => written(lottery)))].sort();
}

function written(lottery: ReadonlyMap<string, number>): string {
  return [...lottery]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([outcome, chance]) => `${outcome} ${chance.toFixed(6)}`)
    .join(', ');
}
