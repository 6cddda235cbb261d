import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnMove } from '../../src/classroom/draw';
import type { Move } from '../../src/scenario/types';

const move = (id: string, likelihood?: number) => ({ id, likelihood }) as unknown as Move;
const rain = move('rain', 1);
const drought = move('drought', 2);

describe('a draw of chance', () => {
  it('gives each move as often as the scenario holds it likely', () => {
    const draws = Array.from({ length: 300 }, (_, index) => drawnMove([rain, drought], {}, index / 300));
    expect(draws.filter((drawn) => drawn === rain)).toHaveLength(100);
    expect(draws.filter((drawn) => drawn === drought)).toHaveLength(200);
  });

  it('falls in the stretch of one move after another, as wide as each is likely', () => {
    const three = [rain, drought, move('frost')];
    const draws = [0, 0.24, 0.25, 0.74, 0.75, 0.99].map((at) => drawnMove(three, {}, at)?.id);
    expect(draws).toEqual(['rain', 'rain', 'drought', 'drought', 'frost', 'frost']);
  });

  it('gives the last where it falls at the very end, though the sum of the others is rounded', () => {
    const moves = [0.1, 0.2, 0.3].map((weight, index) => move(`m${index}`, weight));
    expect(drawnMove(moves, {}, 1 - 2 ** -53)?.id).toBe('m2');
  });

  it('goes by what the person holds likely before what the scenario does', () => {
    for (const at of [0, 0.5, 0.999]) expect(drawnMove([rain, drought], { [drought.id]: 0 }, at)).toBe(rain);
  });

  it('gives none where none is possible', () => {
    expect(drawnMove([move('never', 0)], {}, 0.5)).toBeUndefined();
    expect(drawnMove([], {}, 0.5)).toBeUndefined();
  });

  it('always gives a possible one where there is one', () => {
    const weights = fc.array(fc.double({ min: 0, max: 9, noNaN: true }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(weights, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (given, at) => {
        const moves = given.map((weight, index) => move(`m${index}`, weight));
        const drawn = drawnMove(moves, {}, at);
        expect(drawn !== undefined).toBe(given.some((weight) => weight > 0));
        if (drawn) expect(drawn.likelihood).toBeGreaterThan(0);
      }),
    );
  });
});
