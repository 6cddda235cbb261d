import { expect, it } from 'vitest';
import { solveCost } from '../../../src/analysis/odds/solve-cost';
import { isComputed, study } from '../../../src/analysis/result/analysis-result';
import { exploreStateSpace } from '../../../src/analysis/state-space/state-space';
import { componentsOf } from '../../../src/analysis/state-space/strong-components';
import { gridScenario } from '../../scenario/grid-scenario';

const straight = gridScenario({ topics: 3, values: 3, rounds: 3, returns: 'never' });
const round = gridScenario({ topics: 4, values: 3, rounds: 4, returns: 'waiting' });

it('what never comes back is solved step by step, and what does by the cube of its size', () => {
  const space = exploreStateSpace(straight);
  expect(solveCost(space, componentsOf(space))).toBe(space.stepTo.length);
  const circles = exploreStateSpace(round);
  const components = componentsOf(circles);
  expect(components.hasCycle).toBe(true);
  expect(solveCost(circles, components)).toBeGreaterThan(circles.stepTo.length);
});

it('an outline says what can be reached, and of all else why it is not there yet', () => {
  const { explored, reach, powers, paths } = study(straight, {}).outline('Later.');
  expect(explored).toMatchObject({ isAll: true });
  expect(reach.map(({ prospect }) => prospect)).toEqual(
    study(straight, {})
      .implied()
      .reach.map((each) => each.prospect),
  );
  expect([powers, paths]).toEqual([{ notComputed: 'Later.' }, { notComputed: 'Later.' }]);
});

it('the parts of a study asked for by themselves are those of the whole', () => {
  const studied = study(straight, {});
  const { reach, powers } = studied.implied();
  expect(studied.reach()).toEqual(reach);
  expect(studied.powers()).toEqual(powers);
  expect(studied.odds({})).toEqual(studied.weigh({}).odds);
  expect(isComputed(studied.odds({}))).toBe(true);
});
