import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../src/scenario/types';
import { newWalk } from '../../../src/session/walk';
import { mapStates } from '../../../src/views/map/map-states';
import { drawn } from '../../analysis/drawn-scenario';

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
    const facts = Array.from({ length: 55 }, (_, index) => ({
      id: `fact-${index}`,
      name: `Fact ${index}`,
      values: [
        { id: 'no', text: 'No.' },
        { id: 'yes', text: 'Yes.' },
      ],
    }));
    const huge = { ...drawn({ talks: 'deal', island: 'deal talks' }), facts } as unknown as Scenario;
    expect(aheadIn(huge)).toEqual(['talks', 'island', 'deal', 'talks-deal', 'island-deal', 'island-talks']);
  });
});
