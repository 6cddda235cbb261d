import { describe, expect, it } from 'vitest';
import { countFaults } from '../../../src/scenario/check/counts';
import { error } from '../../../src/scenario/check/fault';
import { readScenario } from '../../../src/scenario/read';
import type { Scenario } from '../../../src/scenario/types';
import { type Place, partOf, smallScenario, withPart } from './small-scenario';

const small = readScenario(smallScenario());
const times = (count: number, part: unknown) => Array.from({ length: count }, () => part);
const faultsIn = (scenario: unknown) => [...countFaults(scenario as Scenario)];
const sharing = (kind: string, lists: readonly number[]) =>
  lists.map((count) => ({ interests: [], moves: [], [kind]: times(count, {}) }));

describe('how many parts a scenario may have', () => {
  it.each<[string, Place, number, string]>([
    ['parties', ['parties'], 40, '40'],
    ['facts', ['facts'], 60, '60'],
    ['values', ['facts', 0, 'values'], 20, '20'],
    ['phases', ['phases'], 40, '40'],
    ['situations', ['situations'], 2_000, '2,000'],
    ['outcomes', ['outcomes'], 200, '200'],
    ['assumptions', ['assumptions'], 40, '40'],
    ['answers', ['assumptions', 0, 'answers'], 20, '20'],
    ['passages', ['sources', 0, 'passages'], 500, '500'],
  ])('is bounded: %s', (kind, place, most, inWords) => {
    const part = { ...partOf(...place, 0), interests: [], moves: [] };
    expect(faultsIn(withPart(small, place, times(most, part)))).toEqual([]);
    expect(faultsIn(withPart(small, place, times(most + 1, part)))).toEqual([
      error(
        place,
        `There are ${inWords.replace(/0$/, '1')} ${kind}; ${inWords} are the most.`,
        `Take some out until ${inWords} are left.`,
      ),
    ]);
  });

  it('is bounded for the interests of all parties together', () => {
    expect(faultsIn({ ...small, parties: sharing('interests', [150, 0, 50]) })).toEqual([]);
    expect(faultsIn({ ...small, parties: sharing('interests', [150, 1, 50]) })).toEqual([
      error(['parties'], 'There are 201 interests; 200 are the most.', 'Take some out until 200 are left.'),
    ]);
  });

  it('is bounded for the moves of all situations together', () => {
    expect(faultsIn({ ...small, situations: sharing('moves', [4_000, 1_000]) })).toEqual([]);
    expect(faultsIn({ ...small, situations: sharing('moves', [4_000, 1_001]) })).toEqual([
      error(
        ['situations'],
        'There are 5,001 moves; 5,000 are the most.',
        'Take some out until 5,000 are left.',
      ),
    ]);
  });

  it('is told of every fact and every assumption that has too many', () => {
    const facts = [20, 21, 22].map((count) => ({ values: times(count, {}) }));
    const assumptions = [21, 2, 21].map((count) => ({ answers: times(count, {}) }));
    expect(faultsIn({ ...small, facts, assumptions }).map(({ path }) => path.join('.'))).toEqual([
      'facts.1.values',
      'facts.2.values',
      'assumptions.0.answers',
      'assumptions.2.answers',
    ]);
  });
});
