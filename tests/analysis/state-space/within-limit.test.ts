import { describe, expect, it } from 'vitest';
import { wayTo } from '../../../src/analysis/reachability/shortest-paths';
import { promptly, tooMany } from '../../../src/analysis/state-space/within-limit';
import { startPosition } from '../../../src/scenario/positions';
import { tiktok } from '../../tiktok';

const outcome = tiktok.outcomes[0]?.id ?? tiktok.start;

describe('a question asked promptly', () => {
  it('is answered where few positions lie ahead', () => {
    const way = promptly((limit) => wayTo(tiktok, startPosition(tiktok), outcome, {}, limit));
    expect(way).toHaveLength(7);
  });

  it('says that there are too many positions where those explored do not answer it', () => {
    const way = promptly(() => wayTo(tiktok, startPosition(tiktok), outcome, {}, 10));
    expect(way).toBe('too many positions');
    expect(tooMany).toBe('too many positions');
  });

  it('hides no other fault', () => {
    expect(() =>
      promptly(() => {
        throw new TypeError('A mistake.');
      }),
    ).toThrow('A mistake.');
  });
});
