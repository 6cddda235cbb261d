import { describe, expect, it } from 'vitest';
import { isComputed, type Part } from '../../../src/analysis/result/analysis-result';
import { watchResult } from '../../../src/analysis/result/watch-result';
import { exploreStateSpace } from '../../../src/analysis/state-space/state-space';
import { drawn } from '../../drawn-scenario';

function computed<Value extends object>(part: Part<Value>): Value {
  if (isComputed(part)) return part;
  throw new Error(part.notComputed);
}

describe('what to watch for', () => {
  const scenario = drawn(
    { talks: 'table court', table: 'deal walkout', court: 'walkout ruling' },
    { willing: ['talks-table', 'talks-court'] },
  );
  const space = exploreStateSpace(scenario);
  const result = watchResult(space, {}, { walked: ['talks-court', 'court-ruling'] as never });

  it('is plain data, the same once posted', () => {
    expect(structuredClone(result)).toEqual(result);
  });

  it('has the odds at each state of a walk, as far as it can be made', () => {
    const outcomes = scenario.outcomes.map(({ id }) => id);
    const at = (step: number) =>
      Object.fromEntries(outcomes.map((id, index) => [id, computed(result.along)[step]?.byOutcome[index]]));
    expect(computed(result.along)).toHaveLength(3);
    expect(at(0)).toEqual({ deal: 0.25, walkout: 0.5, ruling: 0.25 });
    expect(at(1)).toEqual({ deal: 0, walkout: 0.5, ruling: 0.5 });
    expect(at(2)).toEqual({ deal: 0, walkout: 0, ruling: 1 });
    const astray = watchResult(space, {}, { walked: ['talks-court', 'table-deal'] as never });
    expect(computed(astray.along)).toHaveLength(2);
  });

  it('tells what moves close, what is decided when, and what to find out first', () => {
    expect(computed(result.structure)).toMatchObject([
      { move: 'talks-table', closes: ['ruling'] },
      { move: 'talks-court', closes: ['deal'] },
    ]);
    expect(computed(result.fan).map(({ undecided }) => undecided)).toEqual([1, 1, 0]);
    expect(computed(result.findOut).map(({ assumption, change }) => [assumption, change])).toEqual([
      ['willing', 0.25],
    ]);
    expect(computed(result.breakEvens)).toContainEqual(
      expect.objectContaining({ move: 'talks-court', above: 'ruling', below: 'deal' }),
    );
  });

  it('says in its place what cannot be computed', () => {
    const impossible = watchResult(
      space,
      {},
      { likelihoods: { 'talks-table': 0, 'talks-court': 0 } as never },
    );
    expect(isComputed(impossible.signposts)).toBe(false);
    expect(isComputed(impossible.structure)).toBe(true);
  });
});
