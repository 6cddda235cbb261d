import { expect, it } from 'vitest';
import { startState } from '../../../../src/scenario/states';
import { describeReach } from '../../../../src/views/analyse/outcomes/describe-reach';
import { tiktok } from '../../../tiktok';

it('speaks of two outcomes as both', () => {
  const reach = tiktok.outcomes
    .slice(0, 2)
    .map(({ id }) => ({ outcome: id, prospect: 'possible' as const, way: [] }));
  expect(describeReach(tiktok, startState(tiktok), reach)).toBe(
    'Both outcomes can come about, and none is certain.',
  );
});
