import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../../src/scenario/types';
import { mapStates } from '../../../../src/views/map/drawing/map-states';
import { newWalk } from '../../../../src/walk/walk';
import { drawn, withFacts } from '../../../drawn-scenario';

const aheadIn = (scenario: Scenario) => {
  const { situations, moves } = mapStates(scenario, newWalk());
  const named = (states: ReadonlyMap<string, { isAhead: boolean }>) =>
    [...states].flatMap(([id, { isAhead }]) => (isAhead ? [id] : []));
  return [...named(situations), ...named(moves)];
};

describe('what the map shows as ahead', () => {
  it('is what can be come to', () => {
    expect(aheadIn(drawn({ talks: 'deal', island: 'deal talks' }))).toEqual(['talks', 'deal', 'talks-deal']);
  });

  it('is everything where there are more combinations of facts than can be told apart', () => {
    const huge = withFacts(drawn({ talks: 'deal', island: 'deal talks' }), Array<number>(55).fill(2));
    expect(aheadIn(huge)).toEqual(['talks', 'island', 'deal', 'talks-deal', 'island-deal', 'island-talks']);
  });
});
