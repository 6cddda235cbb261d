import { describe, expect, it } from 'vitest';
import { choicesAt, lineOfPlay } from '../../../src/analysis/preferences/line-of-play';
import { plannedTurn } from '../../../src/analysis/preferences/plan';
import type { Solution } from '../../../src/analysis/preferences/solution';
import { approximately } from '../../../src/scenario/rational';
import { runs } from '../../random-runs';
import { randomGame, valuesText } from './random-game';
import { game, payoffs, solved, wants } from './small-game';

describe('a line of play', () => {
  const entry = game({ entrant: 'E: out market', market: 'I: fight share' });
  const wanted = wants(entry, { E: 'share>out>fight', I: 'out>share>fight' });

  it('gives each step the reasons that keep its mover from every other move', () => {
    const solution = solved(entry, wanted);
    const [play] = solution.plays(solution.game.nodeOf[0] as number);
    const line = lineOfPlay(solution, 0, play as number);
    expect(line.steps).toEqual([
      {
        move: 'entrant-market',
        by: 'E',
        comesTo: [{ end: 'share', chance: '1', share: 1 }],
        others: [{ move: 'entrant-out', comesTo: [{ end: 'out', chance: '1', share: 1 }], wanted: 'less' }],
      },
      {
        move: 'market-share',
        by: 'I',
        comesTo: [{ end: 'share', chance: '1', share: 1 }],
        others: [
          { move: 'market-fight', comesTo: [{ end: 'fight', chance: '1', share: 1 }], wanted: 'less' },
        ],
      },
    ]);
    expect(line.after).toEqual({ kind: 'end', end: 'share' });
  });

  it('parts at a move of chance, each way with its own line', () => {
    const scenario = game({ a: 'A: stop on', on: 'chance: good*1 bad*3', bad: 'B: worse worst' });
    const solution = solved(
      scenario,
      wants(scenario, { A: 'good>worse>worst>stop', B: 'worse=worst=good=stop' }),
    );
    const plays = solution.plays(solution.game.nodeOf[0] as number);
    expect(plays.length).toBe(2);
    const lines = plays.map((play) => lineOfPlay(solution, 0, play));
    for (const line of lines) {
      expect(line.steps.map(({ move }) => move)).toEqual(['a-on']);
      expect(line.after).toMatchObject({
        kind: 'chance',
        ways: [
          { move: 'on-good', chance: '1/4', line: { steps: [], after: { end: 'good' } } },
          { move: 'on-bad', chance: '3/4', line: { steps: [{ by: 'B' }] } },
        ],
      });
    }
    expect(lines[0]?.comesTo).not.toEqual(lines[1]?.comesTo);
  });

  it('says of each move where it leads if all look ahead from then on', () => {
    expect(choicesAt(solved(entry, wanted), 0)).toMatchObject([
      { move: 'entrant-out', isMade: false, sureness: 'exact', ends: ['out'] },
      { move: 'entrant-market', isMade: true, sureness: 'exact', ends: ['share'] },
    ]);
  });

  it('is left by nobody to gain by it, in random games', () => {
    for (let seed = 1; seed <= runs(300); seed += 1) {
      const random = randomGame(seed);
      const solution = solved(
        random.scenario,
        payoffs(random.scenario, valuesText(random), random.parties.join(' ')),
      );
      for (const play of solution.plays(solution.game.nodeOf[0] as number)) {
        random.parties.forEach((_, party) => {
          const kept = approximately(solution.value(party, play));
          expect(bestFor(solution, party, 0, play), `seed ${seed}`).toBeCloseTo(kept, 9);
        });
      }
    }
  });
});

/** The most that a party can come to where all others keep to the plan, whatever it does itself. */
function bestFor(solution: Solution, party: number, state: number, play: number): number {
  const { space, splitAt } = solution.game;
  const turn = plannedTurn(solution, state, play);
  const after = ({ step, play: next }: { step: number; play: number }) =>
    bestFor(solution, party, space.stepTo[step] as number, next);
  if (turn.kind === 'end') return approximately(solution.value(party, play));
  if (turn.kind === 'chance') {
    const split = splitAt(state).map(approximately);
    return turn.ways.reduce((sum, way, index) => sum + (split[index] ?? 1) * after(way), 0);
  }
  if (turn.player !== party) return after(turn.chosen);
  return Math.max(after(turn.chosen), ...turn.others.map(after));
}
