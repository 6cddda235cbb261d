import { describe, expect, it } from 'vitest';
import { necessaryConditions } from '../../../src/analysis/reachability/necessary-conditions';
import { exploreStateSpace } from '../../../src/analysis/state-space/state-space';
import { componentsOf } from '../../../src/analysis/state-space/strong-components';
import { startState } from '../../../src/scenario/states';
import type { Scenario, SituationId, State } from '../../../src/scenario/types';
import { drawn, withFacts } from '../../drawn-scenario';

const needed = (scenario: Scenario, from?: State) =>
  necessaryConditions(exploreStateSpace(scenario, from ? { from } : {})).map((each) =>
    each.kind === 'out of reach' ? each : { ...each, moves: each.moves.map(({ id }) => id) },
  );
const within = (outcome: string, moves: string, situations: string) => ({
  kind: 'within reach',
  outcome,
  moves: moves.split(' ').filter(Boolean),
  situations: situations.split(' ').filter(Boolean),
  onTheWay: [],
  onArrival: [],
});

describe('what an outcome needs', () => {
  it('is all that lies on the one way to it, in the order it is met', () => {
    const scenario = withFacts(drawn({ talks: 'court', court: 'deal lapse' }), [3, 2], {
      'talks-court': 'f1 v1 f0 v2',
      'court-deal': 'f0 v1',
    });
    const [f0, f1] = [(value: string) => ({ fact: 'f0', value }), (value: string) => ({ fact: 'f1', value })];
    expect(needed(scenario)).toEqual([
      {
        ...within('deal', 'talks-court court-deal', 'talks court'),
        onTheWay: [f0('v2'), f1('v1'), f0('v1')],
        onArrival: [f0('v1'), f1('v1')],
      },
      {
        ...within('lapse', 'talks-court court-lapse', 'talks court'),
        onTheWay: [f0('v2'), f1('v1')],
        onArrival: [f0('v2'), f1('v1')],
      },
    ]);
  });

  it('is what all ways share, wherever they arrive', () => {
    const scenario = withFacts(
      drawn({ talks: 'court recess', court: 'appeal deal', recess: 'appeal', appeal: 'deal', idle: 'never' }),
      [3, 2, 2],
      {
        'talks-court': 'f0 v1',
        'talks-recess': 'f0 v1',
        'court-deal': 'f1 v1',
        'appeal-deal': 'f0 v2',
      },
    );
    expect(needed(scenario)).toEqual([
      {
        ...within('deal', '', 'talks'),
        onTheWay: [{ fact: 'f0', value: 'v1' }],
        onArrival: [{ fact: 'f2', value: 'v0' }],
      },
      { kind: 'out of reach', outcome: 'never' },
    ]);
  });

  it('is nothing more where one is there already', () => {
    const scenario = withFacts(drawn({ talks: 'deal lapse' }), [2]);
    const from = { ...startState(scenario), at: 'lapse' as SituationId };
    expect(needed(scenario, from)).toEqual([
      { kind: 'out of reach', outcome: 'deal' },
      { ...within('lapse', '', ''), onArrival: [{ fact: 'f0', value: 'v0' }] },
    ]);
  });

  it('is not what a walk passes only on a way round', () => {
    expect(needed(drawn({ talks: 'a b', a: 'c won', b: 'c', c: 'a deal' }))).toEqual([
      within('won', 'a-won', 'talks a'),
      within('deal', 'c-deal', 'talks c'),
    ]);
    expect(needed(drawn({ talks: 'court', court: 'recess deal', recess: 'talks court deal' }))).toEqual([
      within('deal', 'talks-court', 'talks court'),
    ]);
  });

  it('comes back to where a longer way round leads in, as often as that changes anything', () => {
    const round = { talks: 'a d', a: 'b', b: 'c', c: 'a won', d: 'e', e: 'b' };
    expect(needed(drawn(round))).toEqual([within('won', 'b-c c-won', 'talks b c')]);
    const backwards = { talks: 'd a', d: 'e', e: 'f', f: 'c', a: 'b one', b: 'a c two', c: 'b three' };
    expect(needed(drawn(backwards))).toEqual([
      within('one', 'a-one', 'talks a'),
      within('two', 'b-two', 'talks b'),
      within('three', 'c-three', 'talks c'),
    ]);
  });

  it('is found without a change to the components it is found by', () => {
    const space = exploreStateSpace(drawn({ talks: 'd a', d: 'c', a: 'b', b: 'a c', c: 'b deal' }));
    const components = componentsOf(space);
    const before = structuredClone(components);
    expect(necessaryConditions(space, components)).toEqual(necessaryConditions(space));
    expect(components).toEqual(before);
  });

  it.each([15, 16, 31, 32, 33, 70])('is found among however many moves and places: %i in a row', (many) => {
    const places = Array.from({ length: many }, (_, at) => `p${at}`);
    const scenario = drawn(
      Object.fromEntries(
        places.map((place, at) => [place, at + 1 < many ? `p${at + 1} lapse` : 'deal lapse']),
      ),
    );
    const onward = places.map((place, at) => `${place}-${at + 1 < many ? `p${at + 1}` : 'deal'}`);
    expect(needed(scenario)).toEqual([
      within('lapse', '', 'p0'),
      within('deal', onward.join(' '), places.join(' ')),
    ]);
  });
});
