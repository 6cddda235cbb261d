import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerCombinations, freeAssumptions } from '../../../src/analysis/assumptions/answer-combinations';
import { decidingAssumptions, gridOver } from '../../../src/analysis/assumptions/deciding-assumptions';
import { drawn } from '../../drawn-scenario';
import { randomScenario } from '../../scenario/random-scenario';
import { tiktok } from '../../tiktok';

describe('the assumptions that make a difference', () => {
  it('are, in the TikTok scenario, what may be conceded and whether a ban may be', () => {
    const deciding = decidingAssumptions(answerCombinations(tiktok), tiktok.assumptions);
    expect(deciding.map(({ id }) => id)).toEqual(['concede', 'preparedToBan']);
  });

  it('are not those whose answers change nothing, and rows are told apart without them', () => {
    const scenario = drawn(
      { talks: 'deal court', court: 'ban' },
      { idle: ['', ''], willing: ['', 'talks-deal'], idler: ['', ''] },
    );
    const grid = answerCombinations(scenario);
    const deciding = decidingAssumptions(grid, scenario.assumptions);
    expect(deciding.map(({ id }) => id)).toEqual(['willing']);
    expect(gridOver(grid, deciding)).toEqual([
      { answers: { willing: '0' }, prospects: ['possible', 'possible'] },
      { answers: { willing: '1' }, prospects: ['impossible', 'certain'] },
    ]);
  });

  it('are several where it takes all of them', () => {
    const scenario = drawn(
      { talks: 'deal court ban' },
      { willing: ['', 'talks-deal'], appeal: ['', 'talks-court'] },
    );
    const grid = answerCombinations(scenario);
    const deciding = decidingAssumptions(grid, scenario.assumptions);
    expect(deciding.map(({ id }) => id)).toEqual(['willing', 'appeal']);
    expect(gridOver(grid, deciding)).toEqual(grid);
  });

  it('tell every row of the grid apart that stands differently', () => {
    fc.assert(
      fc.property(randomScenario({ assumptions: 3 }), (scenario) => {
        const grid = answerCombinations(scenario);
        const deciding = decidingAssumptions(grid, freeAssumptions(scenario));
        const rows = gridOver(grid, deciding);
        for (const { answers, prospects } of grid) {
          const alike = rows.filter((row) => deciding.every(({ id }) => row.answers[id] === answers[id]));
          expect(alike.map((row) => row.prospects)).toEqual([prospects]);
        }
      }),
    );
  });
});
