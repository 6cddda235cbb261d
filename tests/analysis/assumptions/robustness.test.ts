import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { robustness } from '../../../src/analysis/assumptions/robustness';
import type { Assumptions, SituationId, State } from '../../../src/scenario/types';
import { drawn } from '../../drawn-scenario';
import { runs } from '../../random-runs';
import { cramped, randomSetting } from '../../scenario/random-setting';
import { tiktok } from '../../tiktok';
import { plainProspects, plainSettings } from '../reachability/plain-prospects';

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

  it('begins where it is asked to, and keeps the answers that are given', () => {
    const scenario = drawn(
      { talks: 'deal court', court: 'deal lapse' },
      { sued: ['', 'talks-court'], ruled: ['court-deal', 'court-lapse'] },
    );
    expect(robustness(scenario)).toEqual({
      grid: [
        { answers: { sued: '0', ruled: '0' }, prospects: ['possible', 'possible'] },
        { answers: { sued: '0', ruled: '1' }, prospects: ['certain', 'impossible'] },
        { answers: { sued: '1', ruled: '0' }, prospects: ['certain', 'impossible'] },
        { answers: { sued: '1', ruled: '1' }, prospects: ['certain', 'impossible'] },
      ],
      outcomes: [
        { outcome: 'deal', rows: { possible: 1, certain: 3, impossible: 0 } },
        { outcome: 'lapse', rows: { possible: 1, certain: 0, impossible: 3 } },
      ],
    });
    const from: State = { at: 'court' as SituationId, facts: {} };
    expect(
      robustness(scenario, { from, assumptions: { ruled: '0' } as unknown as Assumptions }).outcomes,
    ).toEqual([
      { outcome: 'deal', rows: { possible: 0, certain: 0, impossible: 2 } },
      { outcome: 'lapse', rows: { possible: 0, certain: 2, impossible: 0 } },
    ]);
  });

  it('counts each outcome once for each full set of answers, on any scenario', () => {
    fc.assert(
      fc.property(randomSetting(cramped), ({ scenario, assumptions, state }) => {
        const plain = plainSettings(scenario, assumptions, false).map((answers) =>
          plainProspects(scenario, answers, state),
        );
        const { outcomes } = robustness(scenario, { from: state, assumptions });
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
