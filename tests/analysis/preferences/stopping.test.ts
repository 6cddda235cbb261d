import { describe, expect, it } from 'vitest';
import { endIndex, letsComeAbout, playerIndex, wouldStop } from '../../../src/analysis/preferences/stopping';
import type { PartyId, Scenario, SituationId } from '../../../src/scenario/types';
import { runs } from '../../random-runs';
import { randomGame, valuesText } from './random-game';
import { game, payoffs, solved, wants } from './small-game';

function stops(
  scenario: Scenario,
  rankings: Readonly<Record<string, string>>,
  party: string,
  outcome: string,
) {
  const solution = solved(scenario, wants(scenario, rankings));
  return wouldStop(
    solution,
    playerIndex(solution, party as PartyId),
    endIndex(solution, outcome as SituationId),
  );
}

describe('would a party stop an outcome', () => {
  const entry = game({ entrant: 'E: out market', market: 'I: fight share' });

  it('not where every departure leads to what it wants less: the threat is empty', () => {
    expect(stops(entry, { E: 'share>out>fight', I: 'out>share>fight' }, 'I', 'share')).toEqual({
      kind: 'would not',
      way: ['entrant-market', 'market-share'],
      departures: [
        {
          after: 1,
          move: 'market-fight',
          comesTo: [{ end: 'fight', chance: '1', share: 1 }],
          wanted: 'less',
        },
      ],
    });
  });

  it('where what comes of another move is wanted more, whatever the others do for the outcome', () => {
    expect(stops(entry, { E: 'share>out>fight', I: 'out>share>fight' }, 'I', 'fight')).toEqual({
      kind: 'would',
      way: ['entrant-market'],
      move: 'market-share',
      comesTo: [{ end: 'share', chance: '1', share: 1 }],
    });
    expect(stops(entry, { E: 'share>out>fight', I: 'out>share>fight' }, 'E', 'out')).toMatchObject({
      kind: 'would',
      way: [],
      move: 'entrant-market',
    });
  });

  it('not where what comes of leaving is wanted just as much', () => {
    expect(stops(entry, { E: 'share>out>fight', I: 'out>share=fight' }, 'I', 'share').kind).toBe('would not');
  });

  it('is unknown where a cycle lies ahead and it need not stop it', () => {
    const scenario = game({ a: 'A: b give', b: 'B: a take' });
    expect(stops(scenario, { A: 'take>give', B: 'take>give' }, 'A', 'take').kind).toBe('unknown');
  });
});

describe('would a party stop an outcome, in random games', () => {
  it('finds a way or a departure wherever it says that it would or would not', () => {
    for (let seed = 1; seed <= runs(400); seed += 1) {
      const random = randomGame(seed, { comesBack: seed % 3 === 0 });
      const wanted = payoffs(random.scenario, valuesText(random), random.parties.join(' '));
      const solution = solved(random.scenario, wanted);
      const start = solution.game.nodeOf[0] as number;
      random.parties.forEach((_, player) => {
        for (const outcome of solution.game.possible.slice(0, -1)) {
          const lets = letsComeAbout(solution, player, outcome, start);
          const { kind } = wouldStop(solution, player, outcome);
          expect(kind, `seed ${seed}`).toBe(
            lets === undefined ? 'unknown' : lets ? 'would not' : kind === 'unknown' ? 'unknown' : 'would',
          );
        }
      });
    }
  });

  it('says of what comes by look-ahead play that nobody would stop it', () => {
    for (let seed = 1; seed <= runs(400); seed += 1) {
      const random = randomGame(seed, { chance: false });
      const wanted = payoffs(random.scenario, valuesText(random), random.parties.join(' '));
      const solution = solved(random.scenario, wanted);
      for (const end of solution.ends(solution.game.nodeOf[0] as number)) {
        random.parties.forEach((_, player) => {
          expect(wouldStop(solution, player, end).kind, `seed ${seed}`).toBe('would not');
        });
      }
    }
  });
});
