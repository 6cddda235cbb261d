import { describe, expect, it } from 'vitest';
import { LimitExceeded } from '../../../src/analysis/state-space/not-computable';
import { packingOf } from '../../../src/analysis/state-space/state-packing';
import type { Facts, SituationId, State } from '../../../src/scenario/types';
import { drawn, withFacts } from '../../drawn-scenario';

const state = (at: string, ...values: number[]): State => ({
  at: at as SituationId,
  facts: Object.fromEntries(values.map((value, fact) => [`f${fact}`, `v${value}`])) as Facts,
});

describe('a packed state', () => {
  const packing = packingOf(withFacts(drawn({ talks: 'court deal', court: 'deal' }), [3, 2]));

  it('counts the values of the first fact fastest, and places last: outcomes after situations', () => {
    const each = [0, 1, 2, 3, 5, 6, 17];
    const states = [
      state('talks', 0, 0),
      state('talks', 1, 0),
      state('talks', 2, 0),
      state('talks', 0, 1),
      state('talks', 2, 1),
      state('court', 0, 0),
      state('deal', 2, 1),
    ];
    expect(states.map(packing.pack)).toEqual(each);
    expect(each.map(packing.unpack)).toEqual(states);
    expect(packing.firstOutcome).toBe(2);
    expect(packing.combinations).toBe(6);
  });

  it('is the place alone where there are no facts', () => {
    const { pack, unpack } = packingOf(drawn({ talks: 'deal' }));
    expect(pack(state('deal'))).toBe(1);
    expect(unpack(1)).toEqual(state('deal'));
  });

  it('is made of no place, and of no value, that the scenario does not have', () => {
    const foreign = 'The position is not one of this scenario';
    expect(() => packing.pack(state('elsewhere', 0, 0))).toThrow(foreign);
    expect(() => packing.pack(state('talks', 0, 2))).toThrow(foreign);
    expect(() => packing.pack(state('talks', 0))).toThrow(foreign);
  });

  it('is an integer kept exactly, or refused', () => {
    const sixteen = (facts: number, last: number) =>
      packingOf(withFacts(drawn({ talks: 'deal' }), [...new Array<number>(facts).fill(16), last]));
    // 16 to the 12th are 2^48 combinations: with 15 values more, two places have 15/16 of 2^53.
    const { pack, unpack } = sixteen(12, 15);
    const last = state('deal', ...new Array<number>(12).fill(15), 14);
    expect(pack(last)).toBe(2 * 15 * 2 ** 48 - 1);
    expect(unpack(pack(last))).toEqual(last);
    expect(() => sixteen(12, 16)).toThrow(
      new LimitExceeded(
        'Nothing is computed for this scenario: its 1 situation, 1 outcome and 13 facts make more than 2^53 combinations.',
      ),
    );
  });
});
