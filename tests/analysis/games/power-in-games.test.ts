import { describe, expect, it } from 'vitest';
import { coalitionBound, powersOf, workBound } from '../../../src/analysis/games/power';
import {
  exploreFromStates,
  exploreStateSpace,
  type StateSpace,
} from '../../../src/analysis/state-space/state-space';
import { startState } from '../../../src/scenario/states';
import type { SituationId, State } from '../../../src/scenario/types';
import { drawn } from '../../drawn-scenario';
import { movedBy, unanimity } from './games';

describe('power where one decides first and two after', () => {
  // C may win at once, or leave it to A, who may leave it to B.
  const game = drawn({ offers: 'won asks', asks: 'lost leaves', leaves: 'won lost' });
  const scenario = movedBy(game, 'A B idle C', { offers: 'C', asks: 'A', leaves: 'B' });

  it('is told of those that move, in the scenario’s order, and begins with the coalitions of fewest', () => {
    expect(powersOf(exploreStateSpace(scenario))).toEqual({
      parties: ['A', 'B', 'C'],
      isEveryCoalition: true,
      outcomes: [
        {
          outcome: 'won',
          bringAbout: [['C'], ['A', 'B']],
          keepAway: [
            ['A', 'C'],
            ['B', 'C'],
          ],
        },
        {
          outcome: 'lost',
          bringAbout: [
            ['A', 'C'],
            ['B', 'C'],
          ],
          keepAway: [['C'], ['A', 'B']],
        },
      ],
    });
  });

  it('is not had where chance decides before', () => {
    const byChance = movedBy(scenario, 'A B C', { offers: 'chance' });
    expect(powersOf(exploreStateSpace(byChance))).toEqual({
      parties: ['A', 'B'],
      isEveryCoalition: true,
      outcomes: [
        { outcome: 'won', bringAbout: [['A', 'B']], keepAway: [] },
        { outcome: 'lost', bringAbout: [], keepAway: [['A', 'B']] },
      ],
    });
  });
});

describe('power among many parties', () => {
  const sizes = (space: StateSpace) =>
    powersOf(space).outcomes.map(({ bringAbout, keepAway }) =>
      [bringAbout, keepAway].map((some) => some.map((of) => of.length)),
    );
  const each = (parties: number) => Array.from({ length: parties }, () => 1);

  it('finds who has a veto, up to the bound', () => {
    const space = exploreStateSpace(unanimity(coalitionBound, 5));
    expect(powersOf(space).isEveryCoalition).toBe(true);
    expect(sizes(space)).toEqual([
      [[5], each(5)],
      [each(5), [5]],
    ]);
  });

  it('beyond the bound, solves each party alone and all together, and says so', () => {
    const space = exploreStateSpace(unanimity(coalitionBound + 1, 5));
    expect(powersOf(space).isEveryCoalition).toBe(false);
    expect(sizes(space)).toEqual([
      [[coalitionBound + 1], each(5)],
      [each(5), [coalitionBound + 1]],
    ]);
  });

  it('names nobody there either for what comes about whatever anyone does', () => {
    const [yes, no] = powersOf(exploreStateSpace(unanimity(coalitionBound + 1, 0))).outcomes;
    expect(yes).toMatchObject({ bringAbout: [[]], keepAway: [] });
    expect(no).toMatchObject({ bringAbout: [], keepAway: [[]] });
  });

  it('finds no coalition there where chance may decide before any of them', () => {
    const scenario = unanimity(coalitionBound + 2, 5);
    const ids = scenario.parties.map(({ id }) => id);
    const byChance = movedBy(scenario, ids.join(' '), { asks0: 'chance' });
    expect(powersOf(exploreStateSpace(byChance))).toMatchObject({
      parties: ids.slice(1),
      isEveryCoalition: false,
      outcomes: [
        { bringAbout: [], keepAway: [['party1'], ['party2'], ['party3'], ['party4']] },
        { bringAbout: [['party1'], ['party2'], ['party3'], ['party4']], keepAway: [] },
      ],
    });
  });

  it('is solved for every coalition up to the bound of work, that included', () => {
    const most = workBound / 2 ** coalitionBound;
    // On each day there are as many states as parties and outcomes: all days but the first, and some of the first.
    const perDay = coalitionBound + 2;
    const scenario = unanimity(coalitionBound, 1, Math.floor(most / perDay) + 1);
    const onDay = (day: number, at: string): State => ({
      ...startState(scenario),
      at: at as SituationId,
      facts: { day: `day${day}` } as unknown as State['facts'],
    });
    const from = [onDay(1, 'asks0'), ...scenario.outcomes.map(({ id }) => onDay(0, id))];
    const within = exploreFromStates(scenario, from, {});
    expect(within.size).toBe(most);
    expect(powersOf(within).isEveryCoalition).toBe(true);
    const beyond = exploreFromStates(scenario, [...from, onDay(0, `asks${coalitionBound - 1}`)], {});
    expect(beyond.size).toBe(most + 1);
    expect(powersOf(beyond).isEveryCoalition).toBe(false);
  });

  it('solves no more either where coalitions times states are too many', () => {
    const many = Math.ceil(workBound / 2 ** coalitionBound / coalitionBound);
    const { isEveryCoalition, outcomes } = powersOf(exploreStateSpace(unanimity(coalitionBound, 5, many)));
    expect(isEveryCoalition).toBe(false);
    expect(outcomes[0]?.bringAbout.map((of) => of.length)).toEqual([coalitionBound]);
    expect(outcomes[0]?.keepAway).toEqual([['party0'], ['party1'], ['party2'], ['party3'], ['party4']]);
    expect(outcomes[1]?.keepAway).toEqual([['party0']]);
  });
});
