import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../../src/views/hindsight/timeline/place-labels';

const labels = fc.array(fc.record({ at: fc.nat(1000), size: fc.integer({ min: 1, max: 60 }) }), {
  minLength: 1,
});

describe('labels beside their places', () => {
  it('stand in the middle of their places where there is room', () => {
    expect(
      placeLabels(
        [
          { at: 50, size: 20 },
          { at: 100, size: 40 },
        ],
        4,
      ),
    ).toEqual([40, 80]);
  });

  it('are moved apart by as much each where there is none', () => {
    expect(
      placeLabels(
        [
          { at: 100, size: 20 },
          { at: 100, size: 20 },
        ],
        4,
      ),
    ).toEqual([78, 102]);
  });

  it('begin no higher than they may', () => {
    expect(placeLabels([{ at: 0, size: 20 }], 4)).toEqual([0]);
    expect(placeLabels([{ at: 0, size: 20 }], 4, 10)).toEqual([10]);
  });

  it('never overlap, whatever their places and sizes', () => {
    fc.assert(
      fc.property(labels, (drawn) => {
        const inOrder = drawn.toSorted((a, b) => a.at - b.at);
        const tops = placeLabels(inOrder, 4);
        for (const [index, top] of tops.entries()) {
          const before = inOrder[index - 1];
          const least = before ? (tops[index - 1] as number) + before.size + 4 : 0;
          expect(top).toBeGreaterThanOrEqual(least - 1e-6);
        }
      }),
    );
  });
});
