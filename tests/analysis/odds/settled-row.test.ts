import { describe, expect, it } from 'vitest';
import { snapToCertain } from '../../../src/analysis/odds/odds';

describe('a settled row', () => {
  const settled = (...row: number[]) => {
    const table = Float64Array.of(9, ...row);
    snapToCertain(table, 1, row.length - 1);
    return [...table];
  };

  it('has 1 where no other end is possible, and never more', () => {
    expect(settled(0, 1 - 2 ** -53, 0, 5)).toEqual([9, 0, 1, 0, 5]);
    expect(settled(1 - 2 ** -53, 0, 5)).toEqual([9, 1, 0, 5]);
    expect(settled(1 + 2 ** -52, 1e-20, 5)).toEqual([9, 1, 1e-20, 5]);
    expect(settled(1e-20, 1 - 2 ** -53, 5)).toEqual([9, 1e-20, 1 - 2 ** -53, 5]);
    expect(settled(0.25, 0.75, 5)).toEqual([9, 0.25, 0.75, 5]);
  });
});
