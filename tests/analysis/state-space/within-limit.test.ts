import { describe, expect, it } from 'vitest';
import { shortestPathTo } from '../../../src/analysis/reachability/shortest-paths';
import { tooMany, withinLimit } from '../../../src/analysis/state-space/within-limit';
import { startState } from '../../../src/scenario/states';
import { tiktok } from '../../tiktok';

const outcome = tiktok.outcomes[0]?.id ?? tiktok.start;

describe('a question within a limit', () => {
  it('is answered where few states lie ahead', () => {
    const way = withinLimit((limit) => shortestPathTo(tiktok, startState(tiktok), outcome, {}, limit));
    expect(way).toHaveLength(7);
  });

  it('says that there are too many states where those explored do not answer it', () => {
    const way = withinLimit(() => shortestPathTo(tiktok, startState(tiktok), outcome, {}, 10));
    expect(way).toBe('too many positions');
    expect(tooMany).toBe('too many positions');
  });

  it('does not take a stack overflow for a bound that was met', () => {
    const endless = (): number => endless() + 1;
    expect(() => withinLimit(endless)).toThrow(RangeError);
  });

  it('hides no other fault', () => {
    expect(() =>
      withinLimit(() => {
        throw new TypeError('A mistake.');
      }),
    ).toThrow('A mistake.');
  });
});
