import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { robustness } from '../../src/analysis/robustness';
import { runs } from '../random-runs';
import { cramped, randomSetting } from '../scenario/random-setting';
import { tiktok } from '../tiktok';
import { plainProspects, plainSettings } from './plain-prospects';

describe('robustness', { timeout: 30_000 }, () => {
  it('leaves only continued delay possible under all 16 combinations of answers, and nothing certain', () => {
    const { grid, outcomes } = robustness(tiktok);
    expect(grid).toHaveLength(16);
    expect(Object.fromEntries(outcomes.map(({ outcome, rows }) => [outcome, rows]))).toEqual({
      agreement: { possible: 8, certain: 0, impossible: 8 },
      continuedDelay: { possible: 16, certain: 0, impossible: 0 },
      fullBan: { possible: 8, certain: 0, impossible: 8 },
      perceivedInaction: { possible: 8, certain: 0, impossible: 8 },
    });
  });

  it('counts each outcome once for each full set of answers, on any scenario', () => {
    fc.assert(
      fc.property(randomSetting(cramped), ({ scenario, assumptions, position }) => {
        const plain = plainSettings(scenario, assumptions, false).map((answers) =>
          plainProspects(scenario, answers, position),
        );
        const { outcomes } = robustness(scenario, { from: position, assumptions });
        expect(outcomes).toEqual(
          scenario.outcomes.map(({ id }, outcome) => {
            const count = (kind: string) => plain.filter((row) => row[outcome] === kind).length;
            const rows = {
              possible: count('possible'),
              certain: count('certain'),
              impossible: count('impossible'),
            };
            return { outcome: id, rows };
          }),
        );
      }),
      { numRuns: runs(1000) },
    );
  });
});
