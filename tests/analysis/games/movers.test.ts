import { describe, expect, it } from 'vitest';
import { moversOf } from '../../../src/analysis/games/movers';
import { exploreStateSpace } from '../../../src/analysis/state-space/state-space';
import { drawn } from '../../drawn-scenario';
import { movedBy } from './games';

describe('turns', () => {
  it('are each mover’s own, or shared by all who have moves open at once, in whatever order these come', () => {
    const scenario = movedBy(
      drawn({
        talks: 'court break',
        court: 'deal lapse break',
        break: 'deal lapse',
        lapse: 'deal ruin',
        ruin: '',
      }),
      'A B C',
      {
        talks: 'C',
        'court-deal': 'C',
        'court-lapse': 'A',
        'court-break': 'C',
        'break-deal': 'A',
        'break-lapse': 'C',
        'lapse-deal': 'chance',
        'lapse-ruin': 'A',
      },
    );
    const space = exploreStateSpace(scenario);
    const { at, movers } = moversOf(space);
    expect(space.compiled.movers).toEqual(['A', 'C', 'chance']);
    // By state: talks, court, break, deal, lapse, ruin.
    expect([...at]).toEqual([1, 3, 3, -1, 4, -1]);
    expect(movers).toEqual([[0], [1], [2], [0, 1], [0, 2]]);
  });
});
