import { expect, it } from 'vitest';
import { hasFeature, mustPass } from '../../../src/analysis/reachability/must-pass';
import { exploreStateSpace } from '../../../src/analysis/state-space/state-space';
import { drawn } from '../../drawn-scenario';

it('paths round a circle that is entered at two places share no move into it', () => {
  const space = exploreStateSpace(drawn({ start: 'here there', here: 'there', there: 'here' }));
  const { features, sharedBy } = mustPass(space);
  const names = [...space.compiled.moves.map(({ id }) => id), ...space.compiled.packing.nodes];
  const shared = [0, 1, 2].map((state) => {
    const set = sharedBy(state);
    return names.filter((_, feature) => hasFeature(set, feature));
  });
  expect(features).toBe(names.length);
  expect(shared).toEqual([['start'], ['start', 'here'], ['start', 'there']]);
});
