import { expect, it } from 'vitest';
import type { Outcome } from '../../../src/scenario/types';
import { outcomePaths } from '../../../src/walk/comparison/outcome-paths';
import { drawn, withFacts } from '../../drawn-scenario';
import { gridScenario } from '../../scenario/grid-scenario';

it('finds a shortest path to each outcome, four at most and in their order', () => {
  const scenario = drawn({ start: 'on a', on: 'b c d e' });
  const outcomes = scenario.outcomes.map((outcome) => ({ ...outcome, short: `To ${outcome.id}` }));
  expect(outcomePaths({ ...scenario, outcomes })).toEqual([
    { name: 'To a', moves: ['start-a'] },
    { name: 'To b', moves: ['start-on', 'on-b'] },
    { name: 'To c', moves: ['start-on', 'on-c'] },
    { name: 'To d', moves: ['start-on', 'on-d'] },
  ]);
});

it('passes over an outcome that nothing leads to', () => {
  const scenario = drawn({ start: 'a', alone: 'b c', other: 'c' });
  const outcomes = scenario.outcomes.map((outcome): Outcome => ({ ...outcome, short: outcome.id }));
  expect(outcomePaths({ ...scenario, outcomes })).toEqual([{ name: 'a', moves: ['start-a'] }]);
});

it('finds none where there are too many states to explore at once', () => {
  expect(outcomePaths(withFacts(drawn({ start: 'a b' }), Array<number>(55).fill(2)))).toEqual([]);
});

it('finds none to an outcome that lies beyond the states explored at once', () => {
  const scenario = gridScenario({ topics: 6, values: 5, rounds: 9, returns: 'never' });
  expect(scenario.outcomes.map(({ short }) => short)).toEqual(['agreement', 'failure', 'delay']);
  expect(outcomePaths(scenario).map(({ name }) => name)).toEqual(['agreement']);
});
